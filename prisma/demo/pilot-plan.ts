import { addDays } from '#lib/statistics/calendar-day.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { CaseTeam } from '#prisma/demo/people.ts';
import type { AuditPlan, CyclePlan } from '#prisma/demo/plan.ts';

const DAYS_OPEN = 8;
const DAYS_LEFT = 12;

/** How far a pair is that judges alone first; shares are of the questions, 0 to 1. */
export type PilotStage =
  | { kind: 'alone'; manager: number; chair: number; reopened?: string }
  | { kind: 'waiting'; finished: 'manager' | 'chair'; other: number }
  | { kind: 'agreeing'; settled: number }
  | { kind: 'returned' };

/** One audit of the pilot: whose case it is, who judges it, and how far they are. */
export type PilotStory = { team: CaseTeam; manager: string; chair: string; stage: PilotStage };

/** The pilot's audits in the order of their numbers, one or more at each stage of a pair that judges alone first. */
export const PILOT_STORIES: readonly PilotStory[] = [
  {
    team: 'Harbour',
    manager: 'Helen Marsh',
    chair: 'Janet Ashworth',
    stage: { kind: 'agreeing', settled: 0 },
  },
  {
    team: 'Northgate',
    manager: 'Helen Marsh',
    chair: 'Omar Siddiqui',
    stage: { kind: 'waiting', finished: 'manager', other: 0.45 },
  },
  {
    team: 'Riverside',
    manager: 'Priya Nair',
    chair: 'Janet Ashworth',
    stage: { kind: 'alone', manager: 0.4, chair: 0.65 },
  },
  { team: 'Northgate', manager: 'David Okafor', chair: 'R. Osei', stage: { kind: 'returned' } },
  { team: 'Riverside', manager: 'Tom Whitfield', chair: 'Michael Trent', stage: { kind: 'returned' } },
  {
    team: 'Harbour',
    manager: 'Sian Pritchard',
    chair: 'Anna Kowalska',
    stage: { kind: 'agreeing', settled: 2 },
  },
  {
    team: 'Northgate',
    manager: 'Marcus Bell',
    chair: 'Omar Siddiqui',
    stage: { kind: 'alone', manager: 0, chair: 0.2 },
  },
  {
    team: 'Riverside',
    manager: 'David Okafor',
    chair: 'Anna Kowalska',
    stage: {
      kind: 'alone',
      manager: 1,
      chair: 0.8,
      reopened: 'The family plan was scanned in after you had finished. Look at the plan again.',
    },
  },
];

/** The pilot of early help on a day (ISO): open for eight days, its auditors each alone first. */
export const pilotCycle = (today: string): CyclePlan => ({
  name: 'Early help, pilot',
  slug: 'early-help',
  codePrefix: 'EH',
  theme: 'Early help',
  purpose: 'To try the tool out, and to see how far two auditors read the same file alike.',
  periodFrom: addDays(today, -180),
  periodTo: addDays(today, -30),
  frameLoadedOn: weekday(addDays(today, -DAYS_OPEN - 9)),
  opensOn: weekday(addDays(today, -DAYS_OPEN)),
  dueOn: weekday(addDays(today, DAYS_LEFT)),
  reportOn: weekday(addDays(today, DAYS_LEFT + 14)),
  closedOn: null,
  publishedOn: null,
  frameSize: 46,
});

/** The pilot's audits as they were before anybody began. */
export const pilotAudits = (): AuditPlan[] =>
  PILOT_STORIES.map(({ team, manager, chair }) => ({
    team,
    manager,
    chair,
    status: 'allocated',
    answer: () => null,
  }));
