import { describe, expect, test } from 'vitest';
import { type Entry, replied, startEntry, type } from '#lib/domain/audits/save-entry.ts';
import { leave, restore, unsentAnswers } from '#lib/domain/audits/save-leaving.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const met = anAnswer({ value: 'met' });
const partly = anAnswer({ value: 'partly' });
const noted = anAnswer({ value: 'met', note: 'Seen twice' });
const on = { question: 'seen', freshId: 'c1' };
const next = { question: 'seen', freshId: 'c2' };
const AT = '2026-03-02T14:05:00Z';
const held = { version: 3, answer: partly, by: 'R. Osei', at: '2026-03-02T13:58:00Z', mine: false };
const blank = startEntry(null);
const typed = type(blank, noted, { ...on, pause: true }).entry;
const out = type(blank, met, { ...on, pause: false }).entry;
const sent = ({ effects }: { effects: unknown[] }) => effects;

describe('a page that goes away', () => {
  test('sends what was typed a moment ago without waiting for the typing to rest', () => {
    const command = { commandId: 'c2', version: 0, answer: noted };
    expect(sent(leave(typed, next))).toEqual([{ do: 'send', question: 'seen', command }]);
  });

  test('leaves a request that is on its way to itself', () => {
    expect(sent(leave(out, next))).toEqual([]);
  });

  test('sends what was typed since after it, over the version it will make', () => {
    const more = type(out, noted, { ...next, pause: true }).entry;
    const command = { commandId: 'c2', version: 1, answer: noted };
    expect(sent(leave(more, next))).toEqual([{ do: 'send', question: 'seen', command }]);
  });

  test('tries a request that had failed once more, under its old name', () => {
    const failed = replied(out, { kind: 'failed' }, { ...next, commandId: 'c1' }).entry;
    expect(sent(leave(failed, next))).toMatchObject([{ do: 'send', command: { commandId: 'c1' } }]);
  });

  test('sends nothing over an answer the person has not looked at', () => {
    const clashed: Entry = { ...typed, clash: held };
    expect(sent(leave(clashed, next))).toEqual([]);
  });
});

describe('an answer kept from an earlier opening', () => {
  const kept = { question: 'seen', version: 3, answer: noted };
  const back = (entry: Entry) => restore(entry, kept, { ...next, at: AT });

  test('goes out where the server stands where it stood', () => {
    const { entry, effects } = back(startEntry(held));
    expect(effects).toMatchObject([{ do: 'send', command: { version: 3, answer: noted } }]);
    expect(entry.typed).toEqual(noted);
  });

  test('is forgotten where the server has it already', () => {
    expect(back(startEntry({ ...held, version: 4, answer: noted }))).toMatchObject({
      entry: { typed: null },
      effects: [],
    });
  });

  test('gives way to what was typed since', () => {
    expect(back(typed)).toEqual({ entry: typed, effects: [] });
  });

  test('stands beside a newer answer until the person settles it, whoever gave that', () => {
    const theirs = back(startEntry({ ...held, version: 4 }));
    expect(theirs).toMatchObject({
      effects: [],
      entry: { typed: noted, clash: { by: 'R. Osei', mine: false } },
    });
    const mine = back(startEntry({ ...held, version: 4, mine: true }));
    expect(mine.entry.clash).toMatchObject({ by: 'You', at: AT, mine: true });
  });
});

test('what would be lost with the page is what was typed last, over the version it was typed over', () => {
  expect(unsentAnswers({ seen: typed, plan: out, home: startEntry(held) })).toEqual([
    { question: 'seen', version: 0, answer: noted },
    { question: 'plan', version: 0, answer: met },
  ]);
});
