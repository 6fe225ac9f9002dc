import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownAnswer } from '#lib/domain/audits/save-entry.ts';
import { hasUnsent } from '#lib/domain/audits/save-queue.ts';
import { AnswerServer, Tab } from '#tests/support/unreliable-network.ts';

/** What must be true whatever the tabs do: how many saves the server has written, one over the other. */
type Model = { written: number };
type World = { server: AnswerServer; tabs: readonly [Tab, Tab, Tab] };
type Deed = fc.Command<Model, World>;

// Asked some hundred thousand times: a plain comparison, because `expect` would take most of the time.
function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** A deed at one of the tabs; after it the server's line of versions is whole and no older part of it has changed. */
function deed(name: string, at: number, act: (tab: Tab) => void): Deed {
  return {
    check: () => true,
    run: (model, world) => {
      const on = world.tabs[at] ?? world.tabs[0];
      const known = on.entry.version;
      act(on);
      insist(on.entry.version >= known, 'Old news took a tab back');
      const { written } = world.server;
      insist(written.length >= model.written, 'The server forgot a save');
      insist(
        written.every(({ over }, version) => over === version),
        'A save was written over a version it had not seen',
      );
      model.written = written.length;
    },
    toString: () => `${name} at tab ${at + 1}`,
  };
}

const tab = fc.nat({ max: 2 });
const nth = fc.nat({ max: 6 });
const word = fc.string({ minLength: 1, maxLength: 3 });

const deeds = [
  fc
    .tuple(tab, word, fc.boolean())
    .map(([at, note, pause]) => deed(`type ${note}`, at, (on) => on.type(note, pause))),
  fc
    .tuple(tab, nth, fc.nat({ max: 3 }))
    .map(([at, n, copies]) => deed('carry', at, (on) => on.carry(n, copies))),
  fc.tuple(tab, nth).map(([at, n]) => deed('hear', at, (on) => on.hear(n))),
  tab.map((at) => deed('give up waiting', at, (on) => on.giveUpWaiting())),
  tab.map((at) => deed('rest', at, (on) => on.step({ kind: 'due' }))),
  tab.map((at) => deed('ask', at, (on) => on.ask())),
  fc.tuple(tab, nth).map(([at, n]) => deed('learn', at, (on) => on.learn(n))),
  fc
    .tuple(tab, fc.constantFrom('mine', 'theirs'))
    .map(([at, keep]) => deed(`keep ${keep}`, at, (on) => on.settle(keep))),
];

/** Two tabs of one auditor and one of the other, before one server. */
function openTabs(): World {
  const server = new AnswerServer();
  return {
    server,
    tabs: [
      new Tab('one', 'osei', server),
      new Tab('two', 'osei', server),
      new Tab('three', 'pritchard', server),
    ],
  };
}

/** The network carries everything again; each tab in turn settles what is left, keeping what was typed there. */
function calmDown({ tabs }: World): void {
  for (let round = 0; round < 12; round += 1) {
    for (const on of tabs) {
      on.replies = [];
      on.giveUpWaiting();
      on.step({ kind: 'due' });
      on.carry(on.requests.length - 1, 1);
      on.hear(0);
      on.news = [];
      on.ask();
      on.learn(0);
      on.settle('mine');
    }
  }
}

/** Saves over an answer of somebody else that no tab of the saver had shown. */
const unseenBy = ({ server, tabs }: World) =>
  server.written.filter(({ personId, note }, place) => {
    const next = server.written[place + 1];
    if (!next || next.personId === personId) return false;
    return !tabs.some((on) => on.personId === next.personId && on.shown.has(note));
  });

test('two thousand sequences of saves, repeated, delayed and out of order: no tab and server ever part, and nobody’s answer is written over unseen', () => {
  fc.assert(
    fc.property(fc.commands(deeds, { maxCommands: 60, size: 'max' }), (sequence) => {
      const world = openTabs();
      fc.modelRun(() => ({ model: { written: 0 }, real: world }), sequence);
      expect(unseenBy(world)).toEqual([]);
      calmDown(world);
      for (const { queue, entry } of world.tabs) {
        expect(hasUnsent(queue)).toBe(false);
        expect(shownAnswer(entry)).toEqual(world.server.current?.answer ?? shownAnswer(entry));
      }
    }),
    { numRuns: 2000 },
  );
}, 60_000);
