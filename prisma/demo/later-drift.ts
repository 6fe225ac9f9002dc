import type { Question } from '#lib/domain/tools/question.ts';

/** When core groups lapsed: the quarters of the reorganisation of 2012, from the start of 2011. */
export const LAPSE = { from: 5, until: 8 } as const;

const STEADY: Record<string, number> = {
  'cp-parents-in-core-groups': 0.56,
  'cp-gatekeeping-decisions': 0.62,
  'cp-plan-quality': 0.6,
  'cp-child-seen-assessment': 0.62,
  'cp-parents-involved-assessment': 0.78,
  'cp-child-involved-assessment': 0.76,
  'cp-supervision-on-record': 0.7,
};

/** Two questions make up the key area, so each is likelier than the area. */
const CORE_GROUPS = ['cp-core-groups-regular', 'cp-core-groups-quality'];
const CORE_GROUPS_USUAL = 0.81;
const CORE_GROUPS_LAPSED = 0.48;

const COMPLAINTS = 'cp-complaints-information';
const ELSEWHERE = 0.62;

/** How many more are met with each quarter since families are given the leaflet at the first visit. */
const complaintsIn = (quarter: number) => Math.min(0.92, 0.5 + 0.03 * quarter);

/**
 * How likely a question is met in a quarter: information on complaints truly improves, core groups lapse for a year, and
 * the rest stays where it was. Cases with many workers do worse.
 */
export function likelihood({ id }: Pick<Question, 'id'>, quarter: number, workers: number): number {
  const strain = workers > 2 ? 0.14 : 0;
  if (id === COMPLAINTS) return complaintsIn(quarter) - strain / 2;
  if (!CORE_GROUPS.includes(id)) return (STEADY[id] ?? ELSEWHERE) - strain;
  const isLapsed = quarter >= LAPSE.from && quarter < LAPSE.until;
  return (isLapsed ? CORE_GROUPS_LAPSED : CORE_GROUPS_USUAL) - strain;
}
