import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Effect, type SaveReply, type Sending, shownAnswer } from '#lib/domain/audits/save-entry.ts';
import {
  entryOf,
  hasUnsent,
  holdAnswers,
  type QueueEvent,
  type SaveQueue,
  startQueue,
  stepQueue,
} from '#lib/domain/audits/save-queue.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const at = '2026-03-02T14:05:00Z';
const answer = (note: string) => anAnswer({ note });
const event = (
  more: QueueEvent extends infer E ? (E extends QueueEvent ? Omit<E, 'question' | 'freshId'> : never) : never,
  freshId = 'c1',
): QueueEvent => ({
  question: 'seen',
  freshId,
  ...more,
});

describe('a page’s queue', () => {
  const empty = startQueue({}, null);
  const typed = stepQueue(empty, event({ kind: 'typed', answer: answer('a'), pause: false })).queue;

  test('starts with what the server holds', () => {
    const queue = startQueue(
      { seen: { version: 3, answer: answer('kept'), by: 'R. Osei', at, mine: false } },
      at,
    );
    expect(shownAnswer(entryOf(queue, 'seen'))).toEqual(answer('kept'));
    expect(entryOf(queue, 'plan').version).toBe(0);
    expect(hasUnsent(queue)).toBe(false);
  });

  test('holds the page open while something is unsent or unreadable', () => {
    expect(hasUnsent(typed)).toBe(true);
    const problems = [{ field: 'start', message: 'Enter a real date' }];
    expect(hasUnsent(stepQueue(empty, event({ kind: 'unreadable', problems })).queue)).toBe(true);
  });

  test('remembers when something was saved last', () => {
    const reply = { kind: 'saved', version: 1, at } as const;
    expect(stepQueue(typed, event({ kind: 'replied', commandId: 'c1', reply })).queue.savedAt).toBe(at);
  });

  test('keeps everything typed when the session ends, and goes on after the next sign-in', () => {
    const out = stepQueue(
      typed,
      event({ kind: 'replied', commandId: 'c1', reply: { kind: 'signed-out' } }),
    ).queue;
    expect(out.signedOut).toBe(true);
    expect(shownAnswer(entryOf(out, 'seen'))).toEqual(answer('a'));
    const again = stepQueue(out, event({ kind: 'due' }, 'c2'));
    expect(again.effects).toMatchObject([{ do: 'send', command: { commandId: 'c1' } }]);
    const reply = { kind: 'saved', version: 1, at } as const;
    expect(stepQueue(again.queue, event({ kind: 'replied', commandId: 'c1', reply })).queue.signedOut).toBe(
      false,
    );
  });

  test('sends nothing once the audit takes no more answers', () => {
    const reply = { kind: 'closed', message: 'Returned' } as const;
    const closed = stepQueue(typed, event({ kind: 'replied', commandId: 'c1', reply })).queue;
    expect(closed.closed).toBe('Returned');
    expect(stepQueue(closed, event({ kind: 'due' }, 'c2')).effects).toEqual([]);
    expect(shownAnswer(entryOf(closed, 'seen'))).toEqual(answer('a'));
  });
});

test('what a posted section could not save is on the page again, beside the answer it met', () => {
  const news = { version: 2, answer: answer('theirs'), by: 'R. Osei', at, mine: false };
  const held = { question: 'seen', answer: answer('mine'), clash: news, problems: [] };
  const entry = entryOf(holdAnswers(startQueue({}, null), [held]), 'seen');
  expect(shownAnswer(entry)).toEqual(answer('mine'));
  expect(entry).toMatchObject({ version: 2, clash: news });
});

/** A server that keeps versions and knows its commands, behind a network that loses, repeats, delays and reorders. */
class UnreliableServer {
  version = 0;
  answer = answer('');
  by = 'nobody';
  taken: { note: string; by: string }[] = [];
  known = new Map<string, SaveReply>();
  requests: Sending[] = [];
  replies: { commandId: string; reply: SaveReply }[] = [];

  take(note: string, by: string) {
    this.version += 1;
    this.answer = answer(note);
    this.by = by;
    this.taken.push({ note, by });
  }

  handle({ commandId, version, answer: given }: Sending): SaveReply {
    const before = this.known.get(commandId);
    if (before) return before;
    if (version !== this.version) {
      const current = { version: this.version, answer: this.answer, by: this.by, at, mine: this.by === 'me' };
      return { kind: 'clash', current };
    }
    this.take(given.note, 'me');
    const reply: SaveReply = { kind: 'saved', version: this.version, at };
    this.known.set(commandId, reply);
    return reply;
  }
}

/** A page in front of that server. */
class Page {
  queue: SaveQueue = startQueue({}, null);
  server = new UnreliableServer();
  ids = 0;
  lastTyped = '';
  keptTheirs = false;

  step(more: Parameters<typeof event>[0]) {
    this.ids += 1;
    const { queue, effects } = stepQueue(this.queue, event(more, `c${this.ids}`));
    this.queue = queue;
    for (const effect of effects) this.perform(effect);
  }

  perform(effect: Effect) {
    if (effect.do === 'send') this.server.requests.push(effect.command);
  }

  type(note: string, pause: boolean) {
    this.lastTyped = note;
    this.keptTheirs = false;
    this.step({ kind: 'typed', answer: answer(note), pause });
  }

  /** Request `n` reaches the server; its reply starts back, once or twice, or gets lost. */
  arrive(n: number, copies: number) {
    const request = this.server.requests[n % Math.max(this.server.requests.length, 1)];
    if (!request) return;
    const reply = this.server.handle(request);
    for (let copy = 0; copy < copies; copy += 1)
      this.server.replies.push({ commandId: request.commandId, reply });
  }

  /** Any reply that is on its way back arrives, whichever set out first. */
  reply(n: number) {
    const [arrived] = this.server.replies.splice(n % Math.max(this.server.replies.length, 1), 1);
    if (arrived) this.step({ kind: 'replied', ...arrived });
  }

  fail() {
    const { sending } = entryOf(this.queue, 'seen');
    if (sending) this.step({ kind: 'replied', commandId: sending.commandId, reply: { kind: 'failed' } });
  }

  poll() {
    const { version, answer: held, by } = this.server;
    this.step({ kind: 'changed', news: { version, answer: held, by, at, mine: by === 'me' } });
  }

  settle(keep: 'mine' | 'theirs') {
    if (!entryOf(this.queue, 'seen').clash) return;
    if (keep === 'theirs') this.keptTheirs = true;
    this.step({ kind: 'settled', keep });
  }

  /** The network comes back and the person settles what is left, keeping their own. */
  calmDown() {
    this.server.replies = [];
    for (let round = 0; round < 20; round += 1) {
      this.fail();
      this.server.requests = [];
      this.step({ kind: 'due' });
      this.arrive(0, 1);
      this.reply(0);
      this.poll();
      this.settle('mine');
    }
  }
}

type Deed = (page: Page) => void;
const small = fc.nat({ max: 4 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.boolean()).map(
    ([note, pause]): Deed =>
      (page) =>
        page.type(note, pause),
  ),
  small.chain((n) =>
    fc.nat({ max: 2 }).map(
      (copies): Deed =>
        (page) =>
          page.arrive(n, copies),
    ),
  ),
  small.map(
    (n): Deed =>
      (page) =>
        page.reply(n),
  ),
  fc.constant<Deed>((page) => page.fail()),
  fc.constant<Deed>((page) => page.step({ kind: 'due' })),
  fc.constant<Deed>((page) => page.poll()),
  fc.string({ minLength: 1, maxLength: 3 }).map(
    (note): Deed =>
      (page) =>
        page.server.take(`${note}!`, 'them'),
  ),
  fc.constantFrom('mine', 'theirs').map(
    (keep): Deed =>
      (page) =>
        page.settle(keep),
  ),
);

describe('whatever the network does', () => {
  test('the last thing typed is on the page or with the server, at every moment', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60, size: 'max' }), (deeds) => {
        const page = new Page();
        for (const act of deeds) {
          act(page);
          if (page.lastTyped === '' || page.keptTheirs) continue;
          const isShown = shownAnswer(entryOf(page.queue, 'seen')).note === page.lastTyped;
          const isTaken = page.server.taken.some(({ note }) => note === page.lastTyped);
          expect(isShown || isTaken).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('when it is calm again the page and the server agree, and nothing waits', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60, size: 'max' }), (deeds) => {
        const page = new Page();
        for (const act of deeds) act(page);
        page.calmDown();
        expect(hasUnsent(page.queue)).toBe(false);
        expect(shownAnswer(entryOf(page.queue, 'seen'))).toEqual(page.server.answer);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  test('the other auditor’s answer is never written over unseen', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60, size: 'max' }), (deeds) => {
        const page = new Page();
        const seen = new Set<string>();
        for (const act of deeds) {
          act(page);
          const { clash, answer: known } = entryOf(page.queue, 'seen');
          seen.add(known.note).add(clash?.answer.note ?? '');
          const { taken } = page.server;
          const overwritten = taken.filter(({ by }, place) => by === 'them' && taken[place + 1]?.by === 'me');
          expect(overwritten.filter(({ note }) => !seen.has(note))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
