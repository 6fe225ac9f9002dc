import { expect, test } from 'vitest';
import { howSure, type SureFacts } from '#lib/domain/findings/how-sure.ts';
import { sureLines } from '#lib/domain/findings/how-sure-words.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import type { StratumCount } from '#lib/domain/findings/weighted-share.ts';
import { aDraw, aFigure } from '#tests/support/findings-builders.ts';

const facts: SureFacts = { draw: aDraw(), frameSize: 60, notReturned: 0, strata: [] };

function linesOf(counts: Partial<OutcomeCounts>, overrides: Partial<SureFacts> = {}) {
  const figure = aFigure(counts);
  const sure = howSure({ id: 'seen', figure }, { ...facts, ...overrides });
  return new Map((sure ? sureLines(figure, sure) : []).map((line) => [line.key, line]));
}

test('the figure itself comes first, then what is lenient, all with their counts', () => {
  const lines = [...linesOf({ met: 15, partly: 1, 'not-met': 9 }).values()];
  expect(lines.map(({ key, figure }) => [key, figure])).toEqual([
    ['strict', '60% (15 of 25)'],
    ['lenient', '64% (16 of 25)'],
    ['all-cases', 'between 26 and 45'],
    ['response', '100% (25 of 25)'],
  ]);
});

test('of all cases is said in how many, and nothing is taken for granted where all came back', () => {
  expect(linesOf({ met: 15, 'not-met': 10 }).get('all-cases')).toEqual({
    key: 'all-cases',
    name: 'Of all 60 cases on the list',
    figure: 'between 26 and 45',
    range: '45% to 73%',
    meaning:
      'Had all 60 cases been audited, the evidence would probably have been found in between 26 and 45 of them.',
  });
});

test.each([
  ['an audit is not returned', { met: 15, 'not-met': 10 }, 1],
  ['an answer is blank', { met: 15, 'not-met': 10, unanswered: 1 }, 0],
])('where %s, it is said what is taken for granted', (_, counts, notReturned) => {
  expect(linesOf(counts, { notReturned }).get('all-cases')?.meaning).toMatch(
    / This takes for granted that the cases not returned or left blank are like those that were answered\.$/,
  );
});

test('where it does not apply to some cases, that is said', () => {
  expect(linesOf({ met: 15, 'not-met': 9, na: 1 }).get('all-cases')?.meaning).toMatch(
    / It does not apply to every case: not to 1 of the 25 looked at\.$/,
  );
});

test('blanks and audits not returned have a line each, and only where there are some', () => {
  const lines = linesOf({ met: 16, 'not-met': 7, unanswered: 2 }, { notReturned: 1 });
  expect(lines.get('blanks')).toMatchObject({
    figure: '64% to 72% (16 to 18 of 25)',
    meaning: 'The lowest and the highest the share could have been with the 2 answers left blank.',
  });
  expect(lines.get('not-returned')).toMatchObject({
    figure: '67% to 71% (16 to 17 of 24)',
    meaning: 'The lowest and the highest the share could have been with the audit that did not come back.',
  });
  expect(lines.get('response')?.meaning).toBe('Of the returned audits it applies to; 2 were left blank.');
  const whole = linesOf({ met: 15, 'not-met': 10 });
  expect(whole.has('blanks') || whole.has('not-returned')).toBe(false);
});

const draw = aDraw({
  method: 'stratified',
  strata: [
    { stratum: 'Riverside', cases: 20 },
    { stratum: 'Harbour', cases: 80 },
  ],
  overSampled: ['Riverside'],
});
const cell = (group: string, option: StratumCount['option'], count: number): StratumCount => ({
  ...{ group, option, count },
  keyArea: 'seen',
});

test('a weighted share stands beside the counted one with the reason why they differ', () => {
  const strata = [
    cell('Riverside', 'met', 2),
    cell('Riverside', 'not-met', 8),
    cell('Harbour', 'met', 8),
    cell('Harbour', 'not-met', 2),
  ];
  expect(linesOf({ met: 10, 'not-met': 10 }, { draw, strata }).get('weighted')).toEqual({
    key: 'weighted',
    name: 'Weighted by group',
    figure: '68%',
    range: '47% to 84%',
    meaning:
      '“Riverside” was drawn in more than its part of the list by design, so the counted 50% (10 of 20) counts it too heavily. With each group weighing as much as its part of the list, it is 68%: that is the one to quote for the whole service.',
  });
});

test('where a group has no answer the whole is not known', () => {
  const line = linesOf({ met: 10, 'not-met': 10 }, { draw, strata: [] }).get('weighted');
  expect(line?.figure).toBe('Not known');
  expect(line?.meaning).toMatch(
    /nothing is answered, so the share of the whole list cannot be worked out\.$/,
  );
});

test.each([
  [['A', 'B'], '“A” and “B” were drawn in more than their part'],
  [['A', 'B', 'C'], '“A”, “B” and “C” were'],
  [['A', 'B', 'C', 'D'], '4 groups were'],
])('groups %j are named as long as they are few', (overSampled, words) => {
  const line = linesOf({ met: 10, 'not-met': 10 }, { draw: { ...draw, overSampled } }).get('weighted');
  expect(line?.meaning.startsWith(words)).toBe(true);
});
