import { expect, test } from 'vitest';
import { HIDDEN } from '#lib/domain/findings/export-figure.ts';
import { exportBreakdown } from '#lib/domain/findings/export-group.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const namesOf = (audience: 'cases' | 'outside') =>
  exportBreakdown(aTool(), teamsFor(audience)).groups.map(({ group, words }) => [group, words]);

test('whoever sees cases takes every count with them, without a percentage of few', () => {
  expect(namesOf('cases')).toEqual([
    ['Harbour', '50% (15 of 30)'],
    ['Northgate', '55% (12 of 22)'],
    ['Riverside', '3 of 4'],
  ]);
});

test('outside, a team of four is hidden and another with it, so that no subtraction brings it back', () => {
  const { groups } = exportBreakdown(aTool(), teamsFor('outside'));
  expect(groups.map(({ group, shown }) => [group, shown])).toEqual([
    ['Harbour', 'percent'],
    ['Northgate', 'hidden'],
    ['Riverside', 'hidden'],
  ]);
  expect(groups[2]).toMatchObject({ words: HIDDEN, met: null, base: null, percent: null, low: null });
});

test('a shown group says of which edition its counts are, and how sure they are', () => {
  expect(exportBreakdown(aTool(), teamsFor('outside'), ['team']).groups[0]).toEqual({
    ...{ by: 'team', keyArea: 'child-seen', label: 'Child seen', group: 'Harbour', edition: 1 },
    ...{ shown: 'percent', words: '50% (15 of 30)', met: 15, base: 30, percent: 50 },
    ...{ range: '33% to 67%', low: 33.2, high: 66.8 },
  });
});

test('a cut that nothing is recorded for gives no line', () => {
  expect(exportBreakdown(aTool(), teamsFor('outside'), ['provider'])).toEqual({ groups: [], refused: [] });
});
