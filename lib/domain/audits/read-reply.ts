import type { SaveReply, ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** A reply to a save as the queue takes it. */
export type Reply = SaveReply | { kind: 'signed-out' } | { kind: 'closed'; message: string };

/** What an open form learns when it asks what is new. */
export type News = {
  status: string;
  /** Who else of the pair has the form open. */
  here: string[];
  changes: { question: string; news: ServerAnswer }[];
};

type Body = Record<string, unknown>;

const NOT_YOURS = 'This audit is no longer yours to answer. What you typed is still on this page.';
const TOO_LONG: Problem = { field: 'note', message: 'This answer is too long to save. Make it shorter' };

const isBody = (body: unknown): body is Body => typeof body === 'object' && body !== null;
const textOf = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

// Both ends of this wire are ours and built together; the checks are for a proxy that answers in our place.
const isServerAnswer = (body: unknown): body is ServerAnswer =>
  isBody(body) && typeof body.version === 'number' && isBody(body.answer) && typeof body.at === 'string';

const isChange = (body: unknown): body is News['changes'][number] =>
  isBody(body) && typeof body.question === 'string' && isServerAnswer(body.news);

const isProblem = (body: unknown): body is Problem => isBody(body) && typeof body.message === 'string';

function readConflict(body: Body): Reply {
  if (isServerAnswer(body.current)) return { kind: 'clash', current: body.current };
  const message = textOf(body, 'message');
  return message === '' ? { kind: 'failed' } : { kind: 'closed', message };
}

/** What an answer by HTTP means for a save; anything unknown means that nobody knows, and it is tried again. */
export function readReply(status: number, body: unknown): Reply {
  const known = isBody(body) ? body : {};
  switch (status) {
    case 200:
      return typeof known.version === 'number'
        ? { kind: 'saved', version: known.version, at: textOf(known, 'savedAt') }
        : { kind: 'failed' };
    case 401:
      return { kind: 'signed-out' };
    case 403:
    case 404:
      return { kind: 'closed', message: NOT_YOURS };
    case 409:
      return readConflict(known);
    case 413:
      return { kind: 'refused', problems: [TOO_LONG] };
    case 422:
      return {
        kind: 'refused',
        problems: Array.isArray(known.problems) ? known.problems.filter(isProblem) : [],
      };
    default:
      return { kind: 'failed' };
  }
}

/** What is new in an audit, or null where the answer is not ours. */
export function readNews(body: unknown): News | null {
  if (!isBody(body) || !Array.isArray(body.changes) || !Array.isArray(body.here)) return null;
  return {
    status: textOf(body, 'status'),
    here: body.here.filter((name) => typeof name === 'string'),
    changes: body.changes.filter(isChange),
  };
}
