import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** An answer the server holds: its version, whose it is (and whether the reader’s own) and when it came (ISO). */
export type ServerAnswer = { version: number; answer: Answer; by: string; at: string; mine: boolean };

/** One request to save, repeated under the same id until it is answered. */
export type Sending = { commandId: string; version: number; answer: Answer };

/** What a request to save came back with; `failed` when nobody knows whether it arrived, `held` when it waits for the person. */
export type SaveReply =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'clash'; current: ServerAnswer }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'failed' }
  | { kind: 'held' };

/** One question's place in the queue. */
export type Entry = {
  /** What the server is known to hold, and its version. */
  version: number;
  answer: Answer;
  /** Who else gave that answer, and when (ISO); null where it is one's own. */
  from: { by: string; at: string } | null;
  /** The last thing typed here that the server has not yet taken; null when it has taken all. */
  typed: Answer | null;
  sending: Sending | null;
  /** How often the request has failed in a row. */
  failures: number;
  /** Someone else's answer that stands against what was typed, until the person settles it. */
  clash: ServerAnswer | null;
  /** News that came while a request was out; looked at when it is answered. */
  news: ServerAnswer | null;
  problems: Problem[];
};

/** What the driver has to do; nothing here does it. Attempt 0 waits for a pause in typing, the others grow longer. */
export type Effect =
  | { do: 'send'; question: string; command: Sending }
  | { do: 'wait'; question: string; attempt: number };

/** An entry after an event, with what has to be done about it. */
export type Step = { entry: Entry; effects: Effect[] };

/** Which question a step is about, and an id nobody has used, should a new request start. */
export type Subject = { question: string; freshId: string };

const giverOf = ({ mine, by, at }: ServerAnswer): Entry['from'] => (mine ? null : { by, at });

/** A question as the page got it from the server; null where nobody has answered it. */
export const startEntry = (held: ServerAnswer | null): Entry => ({
  version: held?.version ?? 0,
  answer: held?.answer ?? NO_ANSWER,
  from: held && giverOf(held),
  typed: null,
  sending: null,
  failures: 0,
  clash: null,
  news: null,
  problems: [],
});

const still = (entry: Entry): Step => ({ entry, effects: [] });

function send(entry: Entry, { question, freshId }: Subject): Step {
  if (entry.typed === null || entry.clash) return still(entry);
  const command = { commandId: freshId, version: entry.version, answer: entry.typed };
  return { entry: { ...entry, sending: command }, effects: [{ do: 'send', question, command }] };
}

/** The server's answer is now this one: shown where nothing was typed here, else set beside it. */
function meet(entry: Entry, news: ServerAnswer): Entry {
  const known = { ...entry, version: news.version, answer: news.answer, from: giverOf(news), news: null };
  if (entry.typed === null || isSameAnswer(entry.typed, news.answer))
    return { ...known, typed: null, clash: null };
  return { ...known, clash: news };
}

/** Someone else's answer arrives. While a request is out it waits: the reply may already know of it. */
export function learn(entry: Entry, news: ServerAnswer): Entry {
  if (news.version <= entry.version) return entry;
  return entry.sending ? { ...entry, news } : meet(entry, news);
}

/** Something is typed or chosen; with `pause` it is sent when the typing rests. */
export function type(entry: Entry, answer: Answer, on: Subject & { pause: boolean }): Step {
  const typed = { ...entry, typed: answer, problems: [] };
  if (entry.sending || entry.clash) return still(typed);
  if (isSameAnswer(answer, entry.answer)) return still({ ...typed, typed: null });
  if (!on.pause) return send(typed, on);
  return { entry: typed, effects: [{ do: 'wait', question: on.question, attempt: 0 }] };
}

/** The time to send has come. A request that failed goes out again under its old id, for it may have arrived. */
export function due(entry: Entry, on: Subject): Step {
  const { sending, failures } = entry;
  if (!sending) return send(entry, on);
  return failures === 0
    ? still(entry)
    : { entry, effects: [{ do: 'send', question: on.question, command: sending }] };
}

/** A clash is settled: what was typed goes out over the newer answer, or is let go. */
export function settle(entry: Entry, keep: 'mine' | 'theirs', on: Subject): Step {
  const settled = { ...entry, clash: null };
  return keep === 'mine' ? send(settled, on) : still({ ...settled, typed: null });
}

/** The request that is out is answered. A reply to any other request says nothing new. */
export function replied(entry: Entry, reply: SaveReply, on: Subject & { commandId: string }): Step {
  const { sending, news } = entry;
  if (sending?.commandId !== on.commandId) return still(entry);
  const answered = { ...entry, sending: null, failures: 0, news: null };
  switch (reply.kind) {
    case 'saved': {
      const typed = entry.typed && !isSameAnswer(entry.typed, sending.answer) ? entry.typed : null;
      const saved = { ...answered, version: reply.version, answer: sending.answer, from: null, typed };
      return send(news ? learn(saved, news) : saved, on);
    }
    case 'clash':
      return still(learn(meet(answered, reply.current), news ?? reply.current));
    case 'refused':
      return still({ ...(news ? learn(answered, news) : answered), problems: reply.problems });
    case 'failed': {
      const failures = entry.failures + 1;
      return {
        entry: { ...entry, failures },
        effects: [{ do: 'wait', question: on.question, attempt: failures }],
      };
    }
    case 'held':
      return still({ ...entry, failures: entry.failures + 1 });
  }
}

/** What the page shows: what was typed, or else what the server holds. */
export const shownAnswer = ({ typed, answer }: Entry): Answer => typed ?? answer;

/** Would something be lost if the page were closed now? */
export const isUnsent = ({ typed, sending }: Entry): boolean => typed !== null || sending !== null;
