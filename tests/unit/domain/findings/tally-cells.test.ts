import { expect, test } from 'vitest';
import {
  type Counted,
  type CountedAnswers,
  RETURNED_CELL,
  tallyCells,
} from '#lib/domain/findings/tally-cells.ts';
import { aCountedAnswer } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tool = aTool({
  keyAreas: [
    { id: 'seen-and-heard', label: 'Seen and heard', rule: 'all-of', questions: ['seen', 'heard'] },
    { id: 'seen', label: 'Seen', rule: 'single', questions: ['seen'] },
  ],
  sections: [aSection({ questions: [aQuestion({ id: 'seen' }), aQuestion({ id: 'heard' })] })],
});

const answered = (answers: Parameters<CountedAnswers['get']>[0][]): CountedAnswers =>
  new Map(answers.map((id) => [id, aCountedAnswer()]));

const unjudged = { overall: null, suggested: null, blind: null, changed: [] };

const written = (answers: CountedAnswers, judged: Partial<Counted> = {}) =>
  tallyCells(tool, { answers, ...unjudged, ...judged }).map(
    ({ kind, subject, option }) => `${kind} ${subject} ${option}`,
  );

test('an audit counts itself, each question, each key area and where evidence was found', () => {
  const answers: CountedAnswers = new Map([
    ['seen', aCountedAnswer({ outcome: 'met', expectedPlace: 'expected-place' })],
    ['heard', aCountedAnswer({ outcome: 'not-evidenced', expectedPlace: null })],
  ]);
  expect(written(answers)).toEqual([
    'audit audit returned',
    'found seen expected-place',
    'key-area seen met',
    'key-area seen-and-heard not-met',
    'question heard not-evidenced',
    'question seen met',
  ]);
});

test('what is left blank is counted as unanswered, so that bases are right', () => {
  expect(written(new Map())).toEqual([
    'audit audit returned',
    'key-area seen unanswered',
    'key-area seen-and-heard unanswered',
    'question heard unanswered',
    'question seen unanswered',
  ]);
});

test('evidence whose place nobody gave is counted as not said', () => {
  expect(written(answered(['seen']))).toContain('found seen not-said');
});

test('what only the worker could tell is counted where it was found, though it is not met', () => {
  const answers: CountedAnswers = new Map([
    ['seen', aCountedAnswer({ outcome: 'not-evidenced', expectedPlace: 'told-by-worker-only' })],
  ]);
  expect(written(answers)).toContain('found seen told-by-worker-only');
});

test('exemplars, quick wins by their cause and what the family says are counted by question', () => {
  const answers: CountedAnswers = new Map([
    ['seen', aCountedAnswer({ exemplar: true, voice: 'differs' })],
    ['heard', aCountedAnswer({ outcome: 'not-met', quickWin: 'capacity' })],
  ]);
  expect(written(answers)).toEqual(
    expect.arrayContaining(['exemplar seen marked', 'voice seen differs', 'quick-win heard capacity']),
  );
});

test.each([
  ['good', 'good', ['overall grade good', 'overall suggestion followed']],
  ['good', 'requires-improvement', ['overall grade good', 'overall suggestion departed']],
  ['good', null, ['overall grade good']],
  [null, null, []],
] as const)('a judgement of %s where the answers suggested %s counts as %j', (overall, suggested, cells) => {
  const found = written(new Map(), { overall, suggested });
  expect(found.filter((cell) => cell.startsWith('overall'))).toEqual(cells);
});

test('what a pair had chosen alone is counted side by side, and only where they judged alone', () => {
  const blind = [
    { questionId: 'seen', seat: 'manager', option: 'met' },
    { questionId: 'seen', seat: 'chair', option: 'partly' },
  ] as const;
  const pairs = (judged?: Partial<Counted>) =>
    written(new Map(), judged).filter((cell) => cell.startsWith('pair'));
  expect(pairs({ blind })).toEqual([
    'pair heard unanswered/unanswered',
    'pair seen met/partly',
    'pair-key-area seen met/partly',
    'pair-key-area seen-and-heard unanswered/not-met',
  ]);
  expect(pairs()).toEqual([]);
});

test('an answer changed after the return is counted once for each way it was changed, beside what it counts as now', () => {
  const changed = [
    { questionId: 'seen', kind: 'reply' },
    { questionId: 'seen', kind: 'moderation' },
    { questionId: 'heard', kind: 'reply' },
  ] as const;
  const cells = written(answered(['seen', 'heard']), { changed });
  expect(cells.filter((cell) => cell.startsWith('changed'))).toEqual([
    'changed heard reply',
    'changed seen moderation',
    'changed seen reply',
  ]);
  expect(cells).toContain('question seen met');
});

test('the circumstances and the closing questions are not counted', () => {
  expect(written(answered(['ctx', 'close'])).filter((cell) => /ctx|close/.test(cell))).toEqual([]);
});

test('the cells come in the same order whatever the order of the answers, so that two returns cannot wait for each other', () => {
  expect(written(answered(['seen', 'heard']))).toEqual(written(answered(['heard', 'seen'])));
});

test('no cell comes twice', () => {
  const cells = written(answered(['seen', 'heard']));
  expect(new Set(cells).size).toBe(cells.length);
  expect(
    tallyCells(tool, { answers: new Map(), ...unjudged }).filter(({ kind }) => kind === 'audit'),
  ).toEqual([RETURNED_CELL]);
});
