import { addMonths } from '#lib/statistics/add-months.ts';

/** A team that no audit has covered of late, and the last cycle that did; null where none ever has. */
export type UncoveredTeam = {
  id: string;
  name: string;
  /** Whether a case of the team has ever been on a caseload list. */
  hasCases: boolean;
  last: { cycleName: string; dueOn: string } | null;
};

const COVERED_FOR_MONTHS = 12;

/** The first day (yyyy-mm-dd) whose audits still cover a team today: those due before it are too long ago. */
export const coveredSince = (today: string): string => addMonths(today, -COVERED_FOR_MONTHS);

/** The teams that audits have missed, and apart from them those that no caseload list has ever named. */
export function partTeams(teams: readonly UncoveredTeam[]) {
  const isCaseless = ({ hasCases, last }: UncoveredTeam) => !hasCases && last === null;
  return {
    missed: teams.filter((team) => !isCaseless(team)),
    caseless: teams.filter(isCaseless),
  };
}
