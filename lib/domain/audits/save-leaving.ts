import type { Answer } from '#lib/domain/answers/answer.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import {
  due,
  type Effect,
  type Entry,
  type Step,
  type Subject,
  type,
} from '#lib/domain/audits/save-entry.ts';

/** An answer that was typed and not yet taken by the server, and the version it was typed over. */
export type UnsentAnswer = { question: string; version: number; answer: Answer };

/**
 * The page is going away: all that can be sent goes out now. What was typed while a request is still out follows it over
 * the version that request will make; should it overtake it after all, it is refused and not lost from the history of
 * what was sent first.
 */
export function leave(entry: Entry, on: Subject): Step {
  const { sending, typed, clash, failures } = entry;
  if (!sending || clash) return due(entry, on);
  const again: Effect[] = failures > 0 ? [{ do: 'send', question: on.question, command: sending }] : [];
  if (typed === null || isSameAnswer(typed, sending.answer)) return { entry, effects: again };
  const command = { commandId: on.freshId, version: sending.version + 1, answer: typed };
  return { entry, effects: [...again, { do: 'send', question: on.question, command }] };
}

/**
 * An answer kept from an earlier opening comes back: it is sent, unless something was typed here since or the server has
 * it already; where the server has gone on meanwhile the two stand side by side for the person to settle.
 */
export function restore(entry: Entry, { version, answer }: UnsentAnswer, on: Subject & { at: string }): Step {
  if (entry.typed !== null || entry.sending || isSameAnswer(answer, entry.answer))
    return { entry, effects: [] };
  if (entry.version === version) return type(entry, answer, { ...on, pause: false });
  const { from } = entry;
  const whose = { by: from?.by ?? 'You', at: from?.at ?? on.at, mine: from === null };
  const clash = { version: entry.version, answer: entry.answer, ...whose };
  return { entry: { ...entry, typed: answer, clash }, effects: [] };
}

/** What would be lost with the page, as it can be kept. */
export const unsentAnswers = (entries: Readonly<Record<string, Entry>>): UnsentAnswer[] =>
  Object.entries(entries).flatMap(([question, { typed, sending, version }]) => {
    const answer = typed ?? sending?.answer ?? null;
    return answer === null ? [] : [{ question, version, answer }];
  });
