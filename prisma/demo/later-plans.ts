import { addDays, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { CyclePlan } from '#prisma/demo/plan.ts';

/** A cycle after the first: quarters since the start of 2011, how many cases it draws, the turn of its seed, its plan. */
export type LaterPlan = { quarter: number; draws: number; turn: number; plan: Omit<CyclePlan, 'frameSize'> };

/**
 * Which of its seeds each cycle draws by: the first that meets six cases of the cycle before again, so that there is
 * something to compare twice, and for the last one also four cases of the smallest team and eleven of each large one.
 */
const TURNS = [0, 206, 85, 5, 15, 7, 10, 110, 48, 38, 13, 44, 8, 35, 21, 943] as const;
const DRAWS = 24;
/** The last one draws more, so that the larger teams can be told apart. */
const LAST_DRAWS = 60;

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthStart = (month: number) =>
  `${2011 + Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}-01`;

function laterPlan(turn: number, quarter: number): LaterPlan {
  const opensOn = weekday(addDays(monthStart(quarter * 3 + 1), 2));
  const publishedOn = weekday(addDays(opensOn, 45));
  return {
    quarter,
    turn,
    draws: quarter === TURNS.length - 1 ? LAST_DRAWS : DRAWS,
    plan: {
      name: `Child protection, ${monthName.format(utcMidnight(publishedOn))}`,
      slug: 'child-protection',
      codePrefix: 'CP',
      theme: 'Child protection',
      purpose: 'To see whether what the first cycle found has changed, and whether it stays so.',
      periodFrom: addDays(opensOn, -190),
      periodTo: addDays(opensOn, -14),
      frameLoadedOn: weekday(addDays(opensOn, -12)),
      opensOn,
      dueOn: weekday(addDays(opensOn, 28)),
      reportOn: publishedOn,
      closedOn: weekday(addDays(opensOn, 36)),
      publishedOn,
    },
  };
}

/** The quarterly cycles of 2011 to 2014, the earliest first. */
export const LATER_PLANS: readonly LaterPlan[] = TURNS.map(laterPlan);
