import { MONTHS_BACK, type MonthsBack } from '#lib/domain/cycles/frame/months-back.ts';

const MONTHS = /audited in the last (\d+) months/i;
const FAMILIES = /sibling|brother|famil|household/i;

/** What a tool says of the cases to leave out: the months an audit keeps a case out, and whether siblings become one. */
export function narrowingDefaults(exclude: readonly string[]): { months: MonthsBack; oneOfFamily: boolean } {
  const said = exclude.map((line) => Number(MONTHS.exec(line)?.[1] ?? 0));
  return {
    months: MONTHS_BACK.find((months) => said.includes(months) && months > 0) ?? 0,
    oneOfFamily: exclude.some((line) => FAMILIES.test(line)),
  };
}
