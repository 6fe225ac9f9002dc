import { type CurrentAnswer, decideSave, type EarlierSave } from '#lib/domain/audits/decide-save.ts';
import type { SaveReply, Sending, ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import {
  entryOf,
  type QueueEvent,
  type SaveQueue,
  startQueue,
  stepQueue,
} from '#lib/domain/audits/save-queue.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const QUESTION = 'seen';
const START = Date.parse('2026-03-02T14:00:00Z');

/** What the server wrote: whose save, over which version, and what it says. */
export type Written = { personId: string; over: number; note: string };

/** One answer on a server that decides as ours does and never forgets a command. */
export class AnswerServer {
  current: CurrentAnswer | null = null;
  written: Written[] = [];
  #earlier = new Map<string, EarlierSave>();

  newsFor(personId: string): ServerAnswer | null {
    if (!this.current) return null;
    const { answer, version, by, at } = this.current;
    return { answer, version, by, at: at.toISOString(), mine: this.current.personId === personId };
  }

  save(personId: string, { commandId, version, answer }: Sending): SaveReply {
    const decision = decideSave(
      {
        status: 'started',
        cycle: 'open',
        isLateAllowed: false,
        current: this.current,
        earlier: this.#earlier.get(commandId) ?? null,
      },
      { questionId: QUESTION, version, answer },
    );
    if (decision.kind === 'closed') throw new Error(decision.message);
    if (decision.kind === 'clash') {
      const current = this.newsFor(personId);
      return current ? { kind: 'clash', current } : { kind: 'failed' };
    }
    if (decision.kind === 'stands')
      return { kind: 'saved', version: decision.version, at: decision.at.toISOString() };
    const at = new Date(START + this.written.length * 1000);
    const saved = { questionId: QUESTION, version: decision.version, outcome: 'met', at } as const;
    this.current = { answer, version: saved.version, outcome: 'met', by: personId, personId, at };
    this.#earlier.set(commandId, saved);
    this.written.push({ personId, over: version, note: answer.note });
    return { kind: 'saved', version: saved.version, at: at.toISOString() };
  }
}

type WithoutId<Event> = Event extends QueueEvent ? Omit<Event, 'question' | 'freshId'> : never;

/** One tab with the answer open. Its requests and replies lie about until the network chooses to carry them. */
export class Tab {
  queue: SaveQueue = startQueue({}, null);
  requests: Sending[] = [];
  replies: { commandId: string; reply: SaveReply }[] = [];
  news: ServerAnswer[] = [];
  /** Every answer of somebody else that this tab has shown, alone or beside what was typed. */
  shown = new Set<string>();
  readonly personId: string;
  readonly #server: AnswerServer;
  readonly #name: string;
  #ids = 0;

  constructor(name: string, personId: string, server: AnswerServer) {
    this.#name = name;
    this.personId = personId;
    this.#server = server;
  }

  get entry() {
    return entryOf(this.queue, QUESTION);
  }

  step(happening: WithoutId<QueueEvent>): void {
    this.#ids += 1;
    const event = { ...happening, question: QUESTION, freshId: `${this.#name}-${this.#ids}` };
    const { queue, effects } = stepQueue(this.queue, event);
    this.queue = queue;
    for (const effect of effects) if (effect.do === 'send') this.requests.push(effect.command);
    this.shown.add(this.entry.answer.note).add(this.entry.clash?.answer.note ?? '');
  }

  type(note: string, pause: boolean): void {
    this.step({ kind: 'typed', answer: anAnswer({ note }), pause });
  }

  /** A request reaches the server, perhaps again and long after others; its reply sets out so many times. */
  carry(nth: number, copies: number): void {
    const request = this.requests[nth % Math.max(this.requests.length, 1)];
    if (!request) return;
    const reply = this.#server.save(this.personId, request);
    for (let copy = 0; copy < copies; copy += 1) this.replies.push({ commandId: request.commandId, reply });
  }

  hear(nth: number): void {
    const [arrived] = this.replies.splice(nth % Math.max(this.replies.length, 1), 1);
    if (arrived) this.step({ kind: 'replied', ...arrived });
  }

  giveUpWaiting(): void {
    const { sending } = this.entry;
    if (sending) this.step({ kind: 'replied', commandId: sending.commandId, reply: { kind: 'failed' } });
  }

  /** Asks what is new; the news is on its way from now on and may be old when it comes. */
  ask(): void {
    const news = this.#server.newsFor(this.personId);
    if (news) this.news.push(news);
  }

  learn(nth: number): void {
    const [news] = this.news.splice(nth % Math.max(this.news.length, 1), 1);
    if (news) this.step({ kind: 'changed', news });
  }

  settle(keep: 'mine' | 'theirs'): void {
    if (this.entry.clash) this.step({ kind: 'settled', keep });
  }
}
