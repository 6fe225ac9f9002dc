import { expect, test } from 'vitest';
import { describeSeries, type SeriesCycle } from '#lib/domain/findings/series.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { talliesOf } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const cycle = (cycleId: string): SeriesCycle => ({
  ...{ cycleId, name: `Cycle ${cycleId}`, periodFrom: '2010-04-01', periodTo: '2010-09-30' },
  ...{ publishedOn: '2010-12-22', edition: 1, editionOn: '2010-12-22' },
  ...{ requested: 29, returned: 26, frameSize: 187 },
});

const SAID_OTHERWISE = aTool({
  version: '1.0.0',
  sections: [aSection({ questions: [aQuestion({ text: 'Did somebody see the child?' })] })],
});
const NEWEST = aTool({
  version: '1.1.0',
  title: 'Child protection files',
  keyAreas: [
    { id: 'child-seen', label: 'Child seen', rule: 'single', questions: ['seen'] },
    { id: 'seen-again', label: 'Seen again', rule: 'single', questions: ['seen'] },
  ],
});
const TALLIES = talliesOf('key-area', 'child-seen', { met: 15, 'not-met': 10 });
const RECORDS = [
  { cycle: cycle('1'), tool: SAID_OTHERWISE, tallies: TALLIES },
  { cycle: cycle('2'), tool: NEWEST, tallies: TALLIES },
];

test('a series says at each point whether the key area asks what the latest asks', () => {
  const { title, points } = describeSeries(RECORDS, { rule: DEFAULT_FIGURE_RULE });
  expect(title).toBe('Child protection files');
  expect(points.map(({ version, areas }) => [version, areas.map((area) => area.comparable)])).toEqual([
    ['1.0.0', ['changed']],
    ['1.1.0', ['same', 'same']],
  ]);
  expect(points[0]?.areas[0]?.figure).toMatchObject({
    share: { met: 15, base: 25 },
    percent: { text: '60%' },
  });
});

test('a series of one key area has no other', () => {
  const { points } = describeSeries(RECORDS, { rule: DEFAULT_FIGURE_RULE, keyArea: 'seen-again' });
  expect(points.map(({ areas }) => areas.map(({ id }) => id))).toEqual([[], ['seen-again']]);
});

test('a series without cycles is empty', () => {
  expect(describeSeries([], { rule: DEFAULT_FIGURE_RULE })).toMatchObject({ title: '', points: [] });
});
