import { describe, expect, test } from 'vitest';
import {
  due,
  type Entry,
  isUnsent,
  learn,
  replied,
  type SaveReply,
  type ServerAnswer,
  settle,
  shownAnswer,
  startEntry,
  type,
} from '#lib/domain/audits/save-entry.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const met = anAnswer({ value: 'met' });
const partly = anAnswer({ value: 'partly' });
const noted = anAnswer({ value: 'met', note: 'Seen twice' });
const subject = { question: 'seen', freshId: 'c1' };
const next = { question: 'seen', freshId: 'c2' };
const theirs = (version: number, answer = partly): ServerAnswer => ({
  version,
  answer,
  by: 'R. Osei',
  at: '2026-03-02T13:58:00Z',
  mine: false,
});
const blank = startEntry(null);
const chosen = type(blank, met, { ...subject, pause: false });
const answer = (entry: Entry, reply: SaveReply, commandId = 'c1') =>
  replied(entry, reply, { ...next, commandId });

describe('an answer given', () => {
  test('goes out at once when it is a choice', () => {
    expect(chosen.effects).toEqual([
      { do: 'send', question: 'seen', command: { commandId: 'c1', version: 0, answer: met } },
    ]);
  });

  test('waits for a rest in the typing when it is words', () => {
    const { entry, effects } = type(blank, noted, { ...subject, pause: true });
    expect(effects).toEqual([{ do: 'wait', question: 'seen', attempt: 0 }]);
    expect(due(entry, subject).effects).toMatchObject([{ do: 'send', command: { answer: noted } }]);
  });

  test('is not sent when it is what the server has', () => {
    const { entry, effects } = type(startEntry(theirs(1, met)), met, { ...subject, pause: false });
    expect(effects).toEqual([]);
    expect(isUnsent(entry)).toBe(false);
  });

  test('is taken in when the server has saved it', () => {
    const { entry, effects } = answer(chosen.entry, { kind: 'saved', version: 1, at: '' });
    expect(entry).toMatchObject({ version: 1, answer: met, from: null, typed: null, sending: null });
    expect(effects).toEqual([]);
  });
});

describe('one request at a time', () => {
  test('what is typed meanwhile waits, and only the last of it goes out, over the new version', () => {
    const busy = type(type(chosen.entry, partly, { ...next, pause: false }).entry, noted, {
      ...next,
      pause: false,
    });
    expect(busy.effects).toEqual([]);
    expect(answer(busy.entry, { kind: 'saved', version: 1, at: '' }).effects).toEqual([
      { do: 'send', question: 'seen', command: { commandId: 'c2', version: 1, answer: noted } },
    ]);
  });

  test('a reply to an older request says nothing', () => {
    expect(answer(chosen.entry, { kind: 'saved', version: 9, at: '' }, 'c0').entry).toEqual(chosen.entry);
  });

  test('the time to send changes nothing while a request is on its way', () => {
    expect(due(chosen.entry, next)).toEqual({ entry: chosen.entry, effects: [] });
  });
});

describe('the network goes', () => {
  const lost = answer(chosen.entry, { kind: 'failed' });

  test('what was typed stays, and each try waits longer', () => {
    expect(shownAnswer(lost.entry)).toEqual(met);
    expect(lost.effects).toEqual([{ do: 'wait', question: 'seen', attempt: 1 }]);
    expect(answer(lost.entry, { kind: 'failed' }).effects).toMatchObject([{ attempt: 2 }]);
  });

  test('the same request is repeated under its old id, for it may have arrived', () => {
    const typedOn = type(lost.entry, noted, { ...next, pause: false }).entry;
    expect(due(typedOn, next).effects).toMatchObject([
      { do: 'send', command: { commandId: 'c1', answer: met } },
    ]);
  });

  test('a request held until the person signs in again goes out when they have', () => {
    const held = answer(chosen.entry, { kind: 'held' });
    expect(held.effects).toEqual([]);
    expect(due(held.entry, next).effects).toMatchObject([{ do: 'send', command: { commandId: 'c1' } }]);
  });
});

describe('the other auditor answers too', () => {
  test('their answer appears where nothing was typed here', () => {
    const shown = learn(blank, theirs(1));
    expect(shownAnswer(shown)).toEqual(partly);
    expect(shown.from).toEqual({ by: 'R. Osei', at: '2026-03-02T13:58:00Z' });
  });

  test('one’s own answer from another page is not called theirs', () => {
    expect(learn(blank, { ...theirs(1), mine: true }).from).toBeNull();
  });

  test('old news says nothing', () => {
    const known = startEntry(theirs(2, met));
    expect(learn(known, theirs(2))).toBe(known);
  });

  test('what was typed here is kept beside theirs, and nothing goes out until it is settled', () => {
    const typing = type(blank, noted, { ...subject, pause: true }).entry;
    const clash = learn(typing, theirs(1));
    expect(clash.clash).toEqual(theirs(1));
    expect(shownAnswer(clash)).toEqual(noted);
    expect(due(clash, next).effects).toEqual([]);
  });

  test('a race lost on the way is a clash too', () => {
    const { entry, effects } = answer(chosen.entry, { kind: 'clash', current: theirs(3) });
    expect(entry).toMatchObject({ version: 3, clash: theirs(3), typed: met });
    expect(effects).toEqual([]);
  });

  test('the same answer from both is no clash', () => {
    const { entry } = answer(chosen.entry, { kind: 'clash', current: theirs(1, met) });
    expect(entry).toMatchObject({ version: 1, clash: null, typed: null });
  });

  test('news during a request waits for its reply', () => {
    const waiting = learn(chosen.entry, theirs(2));
    expect(waiting).toMatchObject({ clash: null, answer: anAnswer() });
    expect(shownAnswer(answer(waiting, { kind: 'saved', version: 1, at: '' }).entry)).toEqual(partly);
  });

  test('keeping mine sends it over their version', () => {
    const { entry } = answer(chosen.entry, { kind: 'clash', current: theirs(3) });
    expect(settle(entry, 'mine', next).effects).toEqual([
      { do: 'send', question: 'seen', command: { commandId: 'c2', version: 3, answer: met } },
    ]);
  });

  test('keeping theirs lets go of what was typed', () => {
    const { entry } = answer(chosen.entry, { kind: 'clash', current: theirs(3) });
    const settled = settle(entry, 'theirs', next);
    expect(settled.effects).toEqual([]);
    expect(shownAnswer(settled.entry)).toEqual(partly);
    expect(isUnsent(settled.entry)).toBe(false);
  });
});

test('an answer the server refuses stays on the page with its problem', () => {
  const problems = [{ field: 'note', message: 'Write no more than 4,000 characters' }];
  const { entry } = answer(chosen.entry, { kind: 'refused', problems });
  expect(entry).toMatchObject({ typed: met, problems, sending: null });
  expect(type(entry, noted, { ...next, pause: false }).entry.problems).toEqual([]);
});
