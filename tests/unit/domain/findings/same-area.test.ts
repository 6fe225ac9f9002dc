import { expect, test } from 'vitest';
import { sameArea } from '#lib/domain/findings/same-area.ts';
import type { Series, SeriesPoint } from '#lib/domain/findings/series.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { aShare } from '#tests/support/findings-builders.ts';

const point = (number: number, overrides: Partial<SeriesPoint> = {}): SeriesPoint => ({
  cycleId: `c${number}`,
  name: `Cycle ${number}`,
  periodFrom: '2010-07-01',
  periodTo: '2010-09-30',
  publishedOn: '2010-12-22',
  edition: 1,
  editionOn: '2010-12-22',
  requested: 29,
  returned: 26,
  frameSize: 187,
  version: '1.0.0',
  areas: [{ id: 'seen', label: 'Seen', figure: aShare(10 + number, 25), comparable: 'same' }],
  ...overrides,
});
const seriesOf = (...points: SeriesPoint[]): Series => ({ title: 'Tool', rule: DEFAULT_FIGURE_RULE, points });
const changed = (number: number, version: string) =>
  point(number, {
    version,
    areas: [{ id: 'seen', label: 'Seen', figure: aShare(12, 25), comparable: 'changed' }],
  });
const read = { cycleId: 'c1', version: '1.0.0' };
const seen = (series: Series | null, of = read) =>
  sameArea(series, 'seen', of).rows.map(({ name, comparable, isThis }) => [name, comparable, isThis]);

test('the same area stands in every published cycle, the latest first, and its own is known', () => {
  expect(seen(seriesOf(point(1), point(2)))).toEqual([
    ['Cycle 2', 'same', false],
    ['Cycle 1', 'same', true],
  ]);
});

test('a cycle with nothing beside it has no such list', () => {
  expect(seen(seriesOf(point(1)))).toEqual([]);
  expect(seen(null)).toEqual([]);
});

test('cycles of one version compare with each other even where a later version asks something else', () => {
  const series = seriesOf(changed(1, '1.0.0'), changed(2, '1.0.0'), point(3, { version: '2.0.0' }));
  expect(seen(series)).toEqual([
    ['Cycle 3', 'changed', false],
    ['Cycle 2', 'same', false],
    ['Cycle 1', 'same', true],
  ]);
});

test('a new version that changed nothing here still compares', () => {
  const series = seriesOf(point(1), point(2, { version: '2.0.0' }));
  expect(seen(series)[0]).toEqual(['Cycle 2', 'same', false]);
});

test('a cycle whose tool has no such key area is left out', () => {
  expect(seen(seriesOf(point(1), point(2, { areas: [] }), point(3)))).toHaveLength(2);
});

test('of many cycles the latest eight are listed, and the others counted', () => {
  const series = seriesOf(...Array.from({ length: 10 }, (_, place) => point(place + 1)));
  const { rows, earlier } = sameArea(series, 'seen', read);
  expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(['Cycle 10', 'Cycle 9']);
  expect([rows.length, earlier]).toEqual([8, 2]);
});
