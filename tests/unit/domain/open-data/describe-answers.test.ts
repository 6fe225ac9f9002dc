import { expect, test } from 'vitest';
import { describeSeries } from '#lib/domain/findings/series.ts';
import { breakdownsAnswer, figuresAnswer, trendsAnswer } from '#lib/domain/open-data/answers.ts';
import {
  describeBreakdowns,
  describeFigures,
  describeTrends,
} from '#lib/domain/open-data/describe-answers.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { anEdition, aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const publisher = { councilName: 'Northmere', hideUpTo: 5 };

test('figures come with their edition and what a reader has to know, and picked cases are in none', () => {
  const targeted = [returnedAudits(9), ...talliesOf('key-area', 'child-seen', { met: 9 })];
  const answer = describeFigures(aRecord({ targeted }), publisher);
  expect(figuresAnswer.parse(answer)).toEqual(answer);
  expect(answer.edition).toMatchObject({ number: 1, publishedOn: '2010-12-22', returned: 26 });
  expect(answer.figures.map(({ kind, words }) => [kind, words])).toEqual([
    ['key-area', '60% (15 of 25)'],
    ['question', '60% (15 of 25)'],
  ]);
  expect(answer.notes.at(-1)?.says).toMatch(/1 to 5 cases/);
});

test('figures that still move are not described', () => {
  expect(() => describeFigures(aRecord({ edition: null, publishedOn: null }), publisher)).toThrow(
    /still move/,
  );
});

test('breakdowns come as the outside may have them', () => {
  const source = teamsFor('outside');
  const answer = describeBreakdowns(aRecord(), { source, by: 'team', publisher });
  expect(breakdownsAnswer.parse(answer)).toEqual(answer);
  expect(answer.groups.map(({ group, met }) => [group, met])).toEqual([
    ['Harbour', 15],
    ['Northgate', null],
    ['Riverside', null],
  ]);
});

test('a series comes point by point, each figure with whether it can be compared', () => {
  const { tool, tallies, rule, frameSize } = aRecord();
  const { publishedOn, requested, returned } = anEdition();
  const cycle = {
    ...{ cycleId: 'c1', name: 'Cycle 1', periodFrom: '2010-09-01', periodTo: '2010-11-30', publishedOn },
    ...{ edition: 1, editionOn: publishedOn, requested, returned, frameSize },
  };
  const answer = describeTrends(describeSeries([{ cycle, tool, tallies }], { rule }), {
    slug: 'cp',
    publisher,
  });
  expect(trendsAnswer.parse(answer)).toEqual(answer);
  expect(answer.points[0]?.figures[0]).toMatchObject({
    comparable: 'same',
    figure: { words: '60% (15 of 25)' },
  });
});
