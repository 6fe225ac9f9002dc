import type { CurrentAnswer } from '#lib/domain/audits/decide-save.ts';
import type { PostedAnswer } from '#lib/domain/audits/posted-answers.ts';
import type { HeldAnswer } from '#lib/domain/audits/save-queue.ts';
import type { Problem } from '#lib/domain/problems.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What became of a section posted without JavaScript: the problems, and what could not be saved, kept for the page. */
export type PostedSection = { problems: Problem[]; held: HeldAnswer[] };

/** What became of one save, as far as the page needs it. */
type Result =
  | { kind: 'saved' }
  | { kind: 'clash'; current: CurrentAnswer }
  | { kind: 'closed'; message: string }
  | { kind: 'refused'; problems: Problem[] };

const CLOSED = 'This audit can no longer be answered. What you typed is still on this page.';

function problemsOf({ id, number }: Question, result: Result | null): Problem[] {
  if (result === null) return [{ field: id, message: CLOSED }];
  switch (result.kind) {
    case 'saved':
      return [];
    case 'closed':
      return [{ field: id, message: result.message }];
    case 'refused':
      return result.problems.map(({ message }) => ({ field: id, message: `${number}: ${message}` }));
    case 'clash':
      return [
        {
          field: id,
          message: `${number} was answered by ${result.current.by} meanwhile. Choose which answer to keep`,
        },
      ];
  }
}

/** What one posted answer leaves on the page: nothing where all of it was saved. */
export function heldOf(
  question: Question,
  posted: PostedAnswer,
  { result, personId }: { result: Result | null; personId: string },
): PostedSection {
  const unread = posted.problems.map(({ message }) => ({ field: question.id, message }));
  const problems = [...unread, ...problemsOf(question, result)];
  if (problems.length === 0) return { problems, held: [] };
  const current = result?.kind === 'clash' ? result.current : null;
  const clash = current && {
    version: current.version,
    answer: current.answer,
    by: current.by,
    at: current.at.toISOString(),
    mine: current.personId === personId,
  };
  return { problems, held: [{ question: question.id, answer: posted.answer, clash, problems: unread }] };
}
