import type { GroupCounts } from '#lib/domain/findings/disclosure.ts';
import { NESTED_CUTS, type NestedRows, nestedBreakdowns } from '#lib/domain/findings/nested-breakdowns.ts';
import { type PrintedSum, valuesLeft } from '#tests/support/patient-reader.ts';

/** Counts from 1 to this are kept: few, so that every number can be tried. */
export const HIDE_UP_TO = 2;

/** For whom the tables under attack are printed. */
export const ATTACKED_RULE = { audience: 'no-cases', hideUpTo: HIDE_UP_TO, minBaseForPercent: 10 } as const;

/** Breakdowns as they are printed. */
export type Printed = ReturnType<typeof nestedBreakdowns>;

/** What a reader can add up: everything printed, the total of the cycle, and who belongs to what. */
function printedSums(rows: NestedRows, printed: Printed): PrintedSum[] {
  const isHidden = (cut: keyof NestedRows, group: string) =>
    printed[cut]?.find((each) => each.group === group)?.shown === 'hidden';
  const sum = (
    parts: readonly (readonly [cut: keyof NestedRows, row: GroupCounts, times: number])[],
    all: number,
  ) => ({
    of: Object.fromEntries(
      parts.flatMap(([cut, { group }, times]) =>
        isHidden(cut, group) ? [[`${cut} ${group}`, times] as const] : [],
      ),
    ),
    total: parts.reduce(
      (left, [cut, { group, met }, times]) => left - (isHidden(cut, group) ? 0 : times * met),
      all,
    ),
  });
  const total = rows.team.reduce((all, { met }) => all + met, 0);
  return [
    ...NESTED_CUTS.map((cut) =>
      sum(
        rows[cut].map((row) => [cut, row, 1] as const),
        total,
      ),
    ),
    ...(['service', 'area'] as const).flatMap((cut) =>
      rows[cut].map((row) =>
        sum(
          [
            ...rows.team.filter((each) => each[cut] === row.group).map((each) => ['team', each, 1] as const),
            [cut, row, -1] as const,
          ],
          0,
        ),
      ),
    ),
  ];
}

const unknownsOf = (rows: NestedRows, printed: Printed) =>
  NESTED_CUTS.flatMap((cut) =>
    rows[cut].flatMap(({ group, base }) =>
      printed[cut]?.some((each) => each.group === group && each.shown === 'hidden')
        ? [{ name: `${cut} ${group}`, most: base }]
        : [],
    ),
  );

/** Whether a count is one to be kept. */
export const isSmall = (value: number): boolean => value >= 1 && value <= HIDE_UP_TO;

/** Known, or known to be one of two small numbers that follow each other. */
const isPinned = (values: readonly number[]) =>
  values.length === 1 || (values.length === 2 && values.every(isSmall));

/** The groups of few cases of which a reader knows a count who adds and subtracts all that is printed, bases known. */
export function recovered(rows: NestedRows, printed: Printed): string[] {
  const [unknowns, sums] = [unknownsOf(rows, printed), printedSums(rows, printed)];
  return NESTED_CUTS.flatMap((cut) =>
    rows[cut].flatMap(({ group, met, base }) => {
      if (!isSmall(met) && !isSmall(base - met)) return [];
      const name = `${cut} ${group}`;
      const values = unknowns.some((each) => each.name === name) ? valuesLeft(unknowns, sums, name) : [met];
      const rest = values.map((value) => base - value);
      return (isSmall(met) && isPinned(values)) || (isSmall(base - met) && isPinned(rest)) ? [name] : [];
    }),
  );
}

/** The teams of few cases in the first of two editions that a reader of both recovers: nobody has lost a case, bases known. */
export function recoveredAcross(rows: readonly [NestedRows, NestedRows]): string[] {
  const [before, after] = rows.map((each) =>
    nestedBreakdowns({ ...each, service: [], area: [] }, ATTACKED_RULE),
  );
  const [first, second] = [rows[0].team, rows[1].team];
  const hidden = (printed: Printed | undefined, group: string) =>
    printed?.team.find((each) => each.group === group)?.shown === 'hidden';
  const gains = second.map(({ group, base }, index) => ({
    name: `gain ${group}`,
    most: base - (first[index]?.base ?? 0),
  }));
  const unknowns = [
    ...first.flatMap(({ group, base }) =>
      hidden(before, group) ? [{ name: `team ${group}`, most: base }] : [],
    ),
    ...gains,
  ];
  const known = (printed: Printed | undefined, { group, met }: GroupCounts) =>
    hidden(printed, group) ? 0 : met;
  const name = (group: string) => (hidden(before, group) ? { [`team ${group}`]: 1 } : {});
  const all = (teams: readonly GroupCounts[]) => teams.reduce((sum, { met }) => sum + met, 0);
  const sums: PrintedSum[] = [
    {
      of: Object.assign({}, ...first.map(({ group }) => name(group))),
      total: first.reduce((left, team) => left - known(before, team), all(first)),
    },
    { of: Object.fromEntries(gains.map((gain) => [gain.name, 1])), total: all(second) - all(first) },
    ...second.flatMap((team, index) =>
      hidden(after, team.group)
        ? []
        : [
            {
              of: { ...name(team.group), [`gain ${team.group}`]: 1 },
              total: team.met - (first[index] ? known(before, first[index]) : 0),
            },
          ],
    ),
  ];
  return first.flatMap(({ group, met, base }) => {
    if (!hidden(before, group) || !(isSmall(met) || isSmall(base - met))) return [];
    const values = valuesLeft(unknowns, sums, `team ${group}`);
    const rest = values.map((value) => base - value);
    return (isSmall(met) && isPinned(values)) || (isSmall(base - met) && isPinned(rest)) ? [group] : [];
  });
}
