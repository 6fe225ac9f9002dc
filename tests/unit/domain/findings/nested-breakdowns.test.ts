import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakdownEdition } from '#lib/domain/findings/breakdown-edition.ts';
import type { DisclosedGroup, GroupCounts } from '#lib/domain/findings/disclosure.ts';
import {
  NESTED_CUTS,
  type NestedRows,
  nestedBreakdowns,
  type TeamCounts,
} from '#lib/domain/findings/nested-breakdowns.ts';
import {
  HIDE_UP_TO,
  isSmall,
  type Printed,
  recovered,
  recoveredAcross,
  ATTACKED_RULE as rule,
} from '#tests/support/breakdown-attack.ts';

const team = (
  group: string,
  [met, not]: readonly [number, number],
  within: readonly [string, string],
): TeamCounts => ({
  ...{ group, met, base: met + not, returned: met + not },
  ...{ service: within[0], area: within[1] },
});

function groupsOf(teams: readonly TeamCounts[], cut: 'service' | 'area'): GroupCounts[] {
  return [...new Set(teams.map((each) => each[cut]))].toSorted().map((group) => {
    const own = teams.filter((each) => each[cut] === group);
    const sum = (count: 'met' | 'base' | 'returned') => own.reduce((total, each) => total + each[count], 0);
    return { group, met: sum('met'), base: sum('base'), returned: sum('returned') };
  });
}

const rowsOf = (teams: readonly TeamCounts[]): NestedRows => ({
  ...{ team: teams, service: groupsOf(teams, 'service'), area: groupsOf(teams, 'area') },
});

const shownIn = (groups: readonly DisclosedGroup[] | null) =>
  groups?.map(({ group, shown }) => `${group} ${shown}`) ?? null;

const NORTHMERE = [
  team('Assessment', [20, 20], ['Front door', 'North']),
  team('Court', [3, 1], ['Long term', 'North']),
  team('Fostering', [14, 16], ['Long term', 'South']),
  team('Duty', [24, 26], ['Front door', 'South']),
];

test('a small team is hidden with another of its service and its area, so that neither gives it away', () => {
  const { team: teams, service, area } = nestedBreakdowns(rowsOf(NORTHMERE), rule);
  expect(shownIn(teams)).toEqual(['Assessment hidden', 'Court hidden', 'Fostering hidden', 'Duty hidden']);
  expect(shownIn(service)).toEqual(['Front door percent', 'Long term percent']);
  expect(shownIn(area)).toEqual(['North percent', 'South percent']);
});

test('without areas fewer teams go', () => {
  const { team: teams } = nestedBreakdowns({ ...rowsOf(NORTHMERE), area: [] }, rule);
  expect(shownIn(teams)).toEqual(['Assessment percent', 'Court hidden', 'Fostering hidden', 'Duty percent']);
});

test('who sees cases gets all of them, even services that are not made of whole teams', () => {
  const rows = { ...rowsOf(NORTHMERE), service: [{ group: 'Other', met: 61, base: 124, returned: 124 }] };
  const { team: teams, service } = nestedBreakdowns(rows, { ...rule, audience: 'cases' });
  expect(shownIn(teams)).toEqual(['Assessment percent', 'Court counts', 'Fostering percent', 'Duty percent']);
  expect(shownIn(service)).toEqual(['Other percent']);
});

test('services that are not made of whole teams are kept from everybody else', () => {
  const rows = rowsOf(NORTHMERE);
  const [first, ...rest] = rows.service;
  if (!first) expect.fail('no service');
  const moved = { ...rows, service: [{ ...first, base: first.base + 1 }, ...rest] };
  expect(nestedBreakdowns(moved, rule).service).toBeNull();
  expect(nestedBreakdowns(moved, rule).area).not.toBeNull();
});

test('a cut that nobody has recorded is empty', () => {
  const rows = { ...rowsOf(NORTHMERE), service: [], area: [] };
  expect(nestedBreakdowns(rows, rule)).toMatchObject({ service: [], area: [] });
});

const anyCount = fc.oneof(fc.nat(3), fc.integer({ min: 3, max: 8 }));
const anyTeams = fc
  .array(fc.tuple(anyCount, anyCount, fc.constantFrom('', 'x', 'y'), fc.constantFrom('p', 'q')), {
    minLength: 2,
    maxLength: 5,
  })
  .map((teams) =>
    teams.map(([met, not, service, area], index) => team(`${index}`, [met, not], [service, area])),
  );

test('no small count can be had from teams, services, areas and the total, not even by trying every number', () => {
  fc.assert(
    fc.property(anyTeams, (teams) => {
      const rows = rowsOf(teams);
      const printed = nestedBreakdowns(rows, rule);
      const groups = NESTED_CUTS.flatMap((cut) => printed[cut] ?? []);
      // Where nothing is printed but the total, nothing more can be kept back.
      fc.pre(groups.some(({ shown }) => shown !== 'hidden'));
      expect(recovered(rows, printed)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the reader of this test does find what is not protected', () => {
  const rows = rowsOf([
    team('0', [1, 3], ['x', 'p']),
    team('1', [7, 8], ['x', 'p']),
    team('2', [6, 8], ['y', 'p']),
  ]);
  const open = nestedBreakdowns(rows, { ...rule, audience: 'cases' });
  const [first, ...others] = open.team;
  if (!first) expect.fail('no team');
  const printed: Printed = { ...open, team: [{ group: first.group, shown: 'hidden' }, ...others] };
  expect(recovered(rows, printed)).toEqual(['team 0']);
});

const editionOf = (edition: number, rows: NestedRows) => ({
  edition,
  groups: NESTED_CUTS.flatMap((cut) => rows[cut].map((row) => ({ ...row, group: `${cut} ${row.group}` }))),
});

const anyGrowth = fc.array(fc.tuple(fc.constantFrom(0, 1, 3, 4), fc.constantFrom(0, 1, 3, 4)), {
  minLength: 5,
  maxLength: 5,
});

test('no edition subtracted from the next leads to a few cases', () => {
  fc.assert(
    fc.property(anyTeams, anyGrowth, (teams, growth) => {
      const later = teams.map((each, index) => {
        const [met, not] = growth[index] ?? [0, 0];
        return team(each.group, [each.met + met, each.base - each.met + not], [each.service, each.area]);
      });
      const rows = [rowsOf(teams), rowsOf(later)] as const;
      const kept = breakdownEdition([editionOf(1, rows[0]), editionOf(2, rows[1])], HIDE_UP_TO);
      const [before, after] = [
        nestedBreakdowns(rows[0], rule),
        nestedBreakdowns(kept === 2 ? rows[1] : rows[0], rule),
      ];
      for (const cut of NESTED_CUTS)
        for (const row of before[cut] ?? []) {
          const then = after[cut]?.find(({ group }) => group === row.group);
          if (row.shown === 'hidden' || then === undefined || then.shown === 'hidden') continue;
          const met = then.met - row.met;
          expect([met, then.base - row.base - met].filter(isSmall)).toEqual([]);
        }
    }),
    { numRuns: 200 },
  );
});

const anyTwoSides = fc.array(fc.tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 3, max: 5 })), {
  minLength: 4,
  maxLength: 4,
});
const fourTeams = fc.array(fc.tuple(anyCount, anyCount), { minLength: 2, maxLength: 4 });

test('where a later edition has a breakdown of its own, both together still lead to nobody', () => {
  fc.assert(
    fc.property(fourTeams, anyTwoSides, (counts, growth) => {
      const teams = counts.map((each, index) => team(`${index}`, each, ['', '']));
      const later = counts.map(([met, not], index) => {
        const [more, others] = growth[index] ?? [3, 3];
        return team(`${index}`, [met + more, not + others], ['', '']);
      });
      const rows = [rowsOf(teams), rowsOf(later)] as const;
      expect(breakdownEdition([editionOf(1, rows[0]), editionOf(2, rows[1])], HIDE_UP_TO)).toBe(2);
      const printed = nestedBreakdowns({ ...rows[0], service: [], area: [] }, rule).team;
      fc.pre(printed.some(({ shown }) => shown !== 'hidden'));
      expect(recoveredAcross(rows)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
