import { expect, test } from 'vitest';
import { type Breakdown, breakdownOf } from '#lib/domain/findings/breakdown.ts';
import type { BreakdownBy } from '#lib/domain/findings/breakdown-by.ts';
import { rowInWords } from '#lib/domain/findings/breakdown-words.ts';
import { aSource, cellsOfGroups, FOUR_TEAMS, type GroupSaid } from '#tests/support/breakdown-builders.ts';

const ask = (by: BreakdownBy) => ({ by, keyArea: 'child-seen' });
const words = ({ rows }: Breakdown) => rows.map((row) => `${row.group}: ${rowInWords(row)}`);
const teams = cellsOfGroups(FOUR_TEAMS);

test('a coordinator reads every count, and a team of four without a percentage', () => {
  const found = breakdownOf(aSource(teams, { audience: 'cases' }), ask('team'));
  expect(words(found)).toEqual([
    'Castle: 50% (12 of 24)',
    'Harbour: 53% (21 of 40)',
    'Northgate: 67% (20 of 30)',
    'Quayside: 3 of 4: too few for a percentage',
  ]);
  expect(found.total.share).toEqual({ met: 56, base: 98 });
  expect(found).toMatchObject({ edition: 1, withheld: null });
});

test('for a leader the team of four is hidden, and a second one with it', () => {
  expect(words(breakdownOf(aSource(teams), ask('team')))).toEqual([
    'Castle: Hidden',
    'Harbour: 53% (21 of 40)',
    'Northgate: 67% (20 of 30)',
    'Quayside: Hidden',
  ]);
});

test('a leader is given met and base of a group, not what was left blank or did not apply', () => {
  const { rows } = breakdownOf(aSource(teams), ask('team'));
  expect(rows.flatMap((row) => (row.shown === 'hidden' ? [] : [row.figure.na + row.figure.missing]))).toEqual(
    [0, 0],
  );
});

test('a group in which too few answered has no percentage for anybody', () => {
  const said: GroupSaid[] = [
    { dimension: 'all', group: '', met: 41, not: 31, unanswered: 9 },
    { dimension: 'provider', group: 'Beacon', met: 12, not: 12, unanswered: 9 },
    { dimension: 'provider', group: 'Lantern', met: 29, not: 19 },
  ];
  for (const audience of ['cases', 'no-cases'] as const) {
    const [beacon] = breakdownOf(aSource(cellsOfGroups(said), { audience }), ask('provider')).rows;
    expect(beacon).toMatchObject({
      group: 'Beacon',
      shown: 'counts',
      figure: { share: { met: 12, base: 24 } },
    });
  }
});

test('a key area without a figure is not broken down', () => {
  const said: GroupSaid[] = [
    { dimension: 'all', group: '', met: 6, not: 5, unanswered: 15 },
    { dimension: 'team', group: 'Castle', met: 6, not: 5, unanswered: 15 },
  ];
  expect(breakdownOf(aSource(cellsOfGroups(said), { audience: 'cases' }), ask('team'))).toMatchObject({
    rows: [],
    withheld: 'no-figure',
  });
});

test('services that are not made of whole teams are kept from a leader', () => {
  const services = cellsOfGroups([{ dimension: 'service', group: 'Duty', met: 30, not: 20, na: 3 }]);
  const cells = [...teams, ...services];
  expect(breakdownOf(aSource(cells), ask('service'))).toMatchObject({ rows: [], withheld: 'overlap' });
  expect(breakdownOf(aSource(cells, { audience: 'cases' }), ask('service')).rows).toHaveLength(2);
});

test('figures that move have the services of their teams', () => {
  const live = aSource(cellsOfGroups(FOUR_TEAMS, 0), { audience: 'cases' });
  expect(breakdownOf(live, ask('service'))).toMatchObject({ edition: null });
  expect(words(breakdownOf(live, ask('service')))).toEqual([
    'Families: 54% (15 of 28)',
    'Safeguarding: 59% (41 of 70)',
  ]);
  expect(breakdownOf(aSource(teams, { audience: 'cases' }), ask('service')).rows).toEqual([]);
});

test('after one late audit a leader reads the breakdown of the edition before, and a coordinator the new one', () => {
  const later = FOUR_TEAMS.map((said) =>
    said.group === 'Harbour' || said.dimension === 'all' ? { ...said, met: said.met + 1 } : said,
  );
  const cells = [...teams, ...cellsOfGroups(later, 2)];
  expect(breakdownOf(aSource(cells), ask('team'))).toMatchObject({
    edition: 1,
    total: { share: { met: 56 } },
  });
  expect(words(breakdownOf(aSource(cells), ask('team')))[1]).toBe('Harbour: 53% (21 of 40)');
  const full = breakdownOf(aSource(cells, { audience: 'cases' }), ask('team'));
  expect(full).toMatchObject({ edition: 2, total: { share: { met: 57 } } });
});
