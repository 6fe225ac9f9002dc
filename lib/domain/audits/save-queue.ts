import type { Answer } from '#lib/domain/answers/answer.ts';
import {
  due,
  type Effect,
  type Entry,
  isUnsent,
  learn,
  replied,
  type SaveReply,
  type ServerAnswer,
  type Step,
  settle,
  startEntry,
  type,
} from '#lib/domain/audits/save-entry.ts';
import { leave, restore, type UnsentAnswer } from '#lib/domain/audits/save-leaving.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** All that a page has to save, by question. It lives in memory only. */
export type SaveQueue = {
  entries: Readonly<Record<string, Entry>>;
  /** When the server last took an answer from this audit (ISO), or null. */
  savedAt: string | null;
  /** The session has ended: everything waits until the person has signed in again. */
  signedOut: boolean;
  /** Why the audit takes no more answers; null while it does. */
  closed: string | null;
};

/** What happens to a queue. `freshId` is an id nobody has used, should a new request start. */
export type QueueEvent = { question: string; freshId: string } & (
  | { kind: 'typed'; answer: Answer; pause: boolean }
  /** What was typed cannot be sent as it stands, such as half a date. */
  | { kind: 'unreadable'; problems: Problem[] }
  | { kind: 'due' }
  | {
      kind: 'replied';
      commandId: string;
      reply: SaveReply | { kind: 'signed-out' } | { kind: 'closed'; message: string };
    }
  | { kind: 'changed'; news: ServerAnswer }
  | { kind: 'settled'; keep: 'mine' | 'theirs' }
  /** The page is about to go away. */
  | { kind: 'leaving' }
  /** What an earlier opening of the page could not send comes back; `at` is when the server last took anything (ISO). */
  | { kind: 'restored'; kept: UnsentAnswer; at: string }
);

/** A queue with what the page got from the server. */
export const startQueue = (
  answers: Readonly<Record<string, ServerAnswer>>,
  savedAt: string | null,
): SaveQueue => ({
  entries: Object.fromEntries(
    Object.entries(answers).map(([question, held]) => [question, startEntry(held)]),
  ),
  savedAt,
  signedOut: false,
  closed: null,
});

/** A question's entry; one nobody has answered stands at version 0. */
export const entryOf = (queue: SaveQueue, question: string): Entry =>
  queue.entries[question] ?? startEntry(null);

function stepEntry(entry: Entry, event: QueueEvent): Step {
  switch (event.kind) {
    case 'typed':
      return type(entry, event.answer, event);
    case 'unreadable':
      return { entry: { ...entry, problems: event.problems }, effects: [] };
    case 'due':
      return due(entry, event);
    case 'changed':
      return { entry: learn(entry, event.news), effects: [] };
    case 'settled':
      return settle(entry, event.keep, event);
    case 'leaving':
      return leave(entry, event);
    case 'restored':
      return restore(entry, event.kept, event);
    case 'replied': {
      const { reply } = event;
      const held = reply.kind === 'signed-out' || reply.kind === 'closed';
      return replied(entry, held ? { kind: 'held' } : reply, event);
    }
  }
}

function aroundReply(queue: SaveQueue, event: QueueEvent): Omit<SaveQueue, 'entries'> {
  const { savedAt, signedOut, closed } = queue;
  if (event.kind !== 'replied') return { savedAt, signedOut, closed };
  const { reply } = event;
  return {
    savedAt: reply.kind === 'saved' ? reply.at : savedAt,
    signedOut: reply.kind === 'signed-out' || (signedOut && reply.kind === 'failed'),
    closed: reply.kind === 'closed' ? reply.message : closed,
  };
}

/**
 * The queue after one event, and what its driver has to do. Nothing goes out once the audit is closed. An event that
 * changes nothing, such as news already known, leaves the very same queue.
 */
export function stepQueue(queue: SaveQueue, event: QueueEvent): { queue: SaveQueue; effects: Effect[] } {
  const { entry, effects } = stepEntry(entryOf(queue, event.question), event);
  const isStill = entry === queue.entries[event.question] && event.kind !== 'replied';
  const entries = { ...queue.entries, [event.question]: entry };
  const next = isStill ? queue : { entries, ...aroundReply(queue, event) };
  return { queue: next, effects: next.closed === null ? effects : [] };
}

/** Would anything be lost if the page were closed now? */
export const hasUnsent = ({ entries }: SaveQueue): boolean =>
  Object.values(entries).some((entry) => isUnsent(entry) || entry.problems.length > 0);

/** What a section posted as a form could not save: kept on the page, with the answer it met where there was one. */
export type HeldAnswer = {
  question: string;
  answer: Answer;
  clash: ServerAnswer | null;
  problems: Problem[];
};

/** The queue with what a post could not save typed in again, so that nothing is lost without JavaScript either. */
export function holdAnswers(queue: SaveQueue, held: readonly HeldAnswer[]): SaveQueue {
  const entries = held.map(({ question, answer, clash, problems }): [string, Entry] => [
    question,
    { ...entryOf(queue, question), ...(clash && startEntry(clash)), typed: answer, clash, problems },
  ]);
  return { ...queue, entries: { ...queue.entries, ...Object.fromEntries(entries) } };
}
