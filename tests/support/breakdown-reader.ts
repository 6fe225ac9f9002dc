import type { Page } from '@playwright/test';
import { LATER_TEAMS, placeOf } from '#prisma/demo/later-teams.ts';
import { type PrintedSum, type Unknown, valuesLeft } from '#tests/support/patient-reader.ts';

/** A group as it was read: its counts, or null where they are hidden. */
export type ReadGroup = { group: string; counts: { met: number; base: number } | null };

/** The cuts that lie in each other, as they were read. */
export type ReadCuts = Record<'team' | 'service' | 'area', ReadGroup[]>;

const ALL = 'All cases';

function countsIn(text: string): ReadGroup['counts'] {
  const [, met, base] = /(\d+) of (\d+)/.exec(text) ?? [];
  return met === undefined || base === undefined ? null : { met: Number(met), base: Number(base) };
}

/** The groups of the breakdown that stands open, all cases last. */
export async function readBreakdown(page: Page): Promise<ReadGroup[]> {
  const rows = await page.locator('table.app-breakdown tbody tr').all();
  return Promise.all(
    rows.map(async (row) => ({
      group: (await row.getByRole('rowheader').textContent()) ?? '',
      counts: countsIn((await row.textContent()) ?? ''),
    })),
  );
}

/** The groups of a breakdown's file, all cases last. */
export const readFile = (csv: string): ReadGroup[] =>
  csv
    .trim()
    .split('\r\n')
    .slice(2)
    .map((line) => {
      const [group = ''] = line.split(',');
      return { group, counts: countsIn(line) };
    });

const withinOf = (cut: 'service' | 'area', group: string): string[] =>
  LATER_TEAMS.filter((team) => placeOf(team)[cut] === group);

/** What the groups that are read make up: the hidden ones are what is left of the total. */
function sumOf(name: string, groups: readonly ReadGroup[], total: number): PrintedSum {
  const hidden = groups.filter(({ counts }) => counts === null);
  return {
    of: Object.fromEntries(hidden.map(({ group }) => [`${name} ${group}`, 1])),
    total: groups.reduce((left, { counts }) => left - (counts?.met ?? 0), total),
  };
}

/** That the teams of a service or area make it up, whether it is printed or not. */
function madeOf(cuts: ReadCuts, cut: 'service' | 'area', { group, counts }: ReadGroup): PrintedSum {
  const teams = cuts.team.filter((team) => withinOf(cut, group).includes(team.group));
  const sum = sumOf('team', teams, counts?.met ?? 0);
  return counts === null ? { ...sum, of: { ...sum.of, [`${cut} ${group}`]: -1 } } : sum;
}

/**
 * Every number of cases of a team that met, in the eyes of somebody who subtracts all that is printed from all else, and
 * who knows every base besides.
 */
export function subtracted(cuts: ReadCuts, bases: ReadCuts, team: string): number[] {
  const names = ['team', 'service', 'area'] as const;
  const groupsOf = (cut: (typeof names)[number]) => cuts[cut].filter(({ group }) => group !== ALL);
  const total = cuts.team.find(({ group }) => group === ALL)?.counts?.met ?? 0;
  const unknowns = names.flatMap((cut) =>
    groupsOf(cut).flatMap(({ group, counts }): Unknown[] => {
      const known = bases[cut].find((each) => each.group === group)?.counts;
      return counts === null && known ? [{ name: `${cut} ${group}`, most: known.base }] : [];
    }),
  );
  const sums = [
    ...names.map((cut) => sumOf(cut, groupsOf(cut), total)),
    ...(['service', 'area'] as const).flatMap((cut) =>
      groupsOf(cut).map((group) => madeOf(cuts, cut, group)),
    ),
  ];
  return valuesLeft(unknowns, sums, `team ${team}`);
}
