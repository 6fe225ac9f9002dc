import { expect, test } from 'vitest';
import { displayInWords, exportFigures, exportNumbers } from '#lib/domain/findings/export-figure.ts';
import { aFigure, aRecord, aShare, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

test('a figure leaves with its words, its whole per cent and its range to one decimal place', () => {
  expect(exportNumbers(aShare(15, 25))).toEqual({
    words: '60% (15 of 25)',
    percent: 60,
    range: '41% to 77%',
    low: 40.7,
    high: 76.6,
    display: 'percent-with-interval-flagged',
  });
});

test.each([
  ['too few answers for a percentage', aShare(4, 7), '4 of 7', 'count-only'],
  [
    'too many blanks',
    aFigure({ met: 6, unanswered: 20 }),
    'Cannot be ascertained: answered in 6 of 26',
    'none',
  ],
])('%s leave no percentage and no range', (_, figure, words, display) => {
  expect(exportNumbers(figure)).toEqual({ words, percent: null, range: '', low: null, high: null, display });
});

test('a key area comes first and its questions beneath it, each with its own counts', () => {
  const [area, question, ...more] = exportFigures(aRecord(), 'random');
  expect(area).toMatchObject({
    kind: 'key-area',
    id: 'child-seen',
    keyArea: 'child-seen',
    label: 'Child seen',
  });
  expect(question).toMatchObject({ kind: 'question', id: 'seen', keyArea: 'child-seen' });
  expect(question?.counts).toMatchObject({ met: 15, answered: 25, missing: 0, na: 1, returned: 26 });
  expect(area?.found[0]).toEqual({ place: 'expected-place', label: expect.any(String), count: 11 });
  expect(more).toEqual([]);
});

test('cases picked by hand have counts and nothing made of them', () => {
  const targeted = [returnedAudits(20), ...talliesOf('key-area', 'child-seen', { met: 15, 'not-met': 5 })];
  const [area] = exportFigures(aRecord({ targeted }), 'targeted');
  expect(area).toMatchObject({ words: '', percent: null, low: null, high: null, selection: 'targeted' });
  expect(area?.counts.met).toBe(15);
  expect(area && displayInWords(area)).toBe('Counts only: picked by hand');
});

test('how a figure is shown is said in words', () => {
  expect(displayInWords({ display: 'none', selection: 'random' })).toBe('No figure');
});
