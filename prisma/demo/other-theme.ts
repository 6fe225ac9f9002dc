import type { Prisma } from '#lib/db/generated/client.ts';
import { drawCases } from '#lib/domain/cycles/draw/draw-cases.ts';
import { NOT_RECORDED } from '#lib/domain/cycles/draw/strata.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import { chance } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';
import { wished } from '#prisma/demo/later-answers.ts';
import { casesIn, type LaterCase } from '#prisma/demo/later-cases.ts';
import { auditPlan, frameRow } from '#prisma/demo/later-cycles.ts';
import { type DemoCouncil, loadCycle } from '#prisma/demo/load-cycle.ts';
import type { CyclePlan, Wishes } from '#prisma/demo/plan.ts';

const THEME = 'Core groups and plans';
const SEEN_BY = 'plan-type';
/** Plans for sexual and for physical abuse are few: of each at least so many are drawn, more than their part. */
const WANTED = { size: 40, minimum: 7 };
const SELDOM_BLANK = 0.03;
/** Two questions make up that key area, so each is likelier than the area. */
const HELD = { 'cg-regular': 0.84, 'cg-meeting-quality': 0.8 };

/** A cycle of the theme: quarters since the start of 2011, when it opens, and how likely a question is met. */
type ThemeCycle = {
  quarter: number;
  opensOn: string;
  month: string;
  usual: number;
  likely: Record<string, number>;
};

const CYCLES: readonly ThemeCycle[] = [
  {
    ...{ quarter: 9, opensOn: '2013-04-15', month: 'May 2013', usual: 0.62 },
    likely: { ...HELD, 'cg-parents-involved': 0.5, 'cg-child-view': 0.3, 'cg-safer': 0.55 },
  },
  {
    ...{ quarter: 13, opensOn: '2014-04-14', month: 'May 2014', usual: 0.64 },
    likely: { ...HELD, 'cg-parents-involved': 0.54, 'cg-child-view': 0.78, 'cg-safer': 0.57 },
  },
];

const planOf = ({ month, opensOn }: ThemeCycle, frameSize: number): CyclePlan => ({
  name: `${THEME}, ${month}`,
  slug: 'core-groups-and-plans',
  codePrefix: 'CG',
  theme: THEME,
  purpose: 'To see whether core groups carry the plan forward, and whether the child is heard in them.',
  periodFrom: addDays(opensOn, -190),
  periodTo: addDays(opensOn, -14),
  frameLoadedOn: weekday(addDays(opensOn, -12)),
  opensOn,
  dueOn: weekday(addDays(opensOn, 28)),
  reportOn: weekday(addDays(opensOn, 44)),
  closedOn: weekday(addDays(opensOn, 35)),
  publishedOn: weekday(addDays(opensOn, 44)),
  frameSize,
});

function answersOf({ reference }: LaterCase, { month, usual, likely }: ThemeCycle): Wishes {
  return (question, occasion) => {
    const words = `CG-${reference} ${month} ${question.id}`;
    if (question.scored && chance(words, 'blank') < SELDOM_BLANK) return null;
    if (!question.scored) return answerFor(question, occasion);
    const isMet = chance(words, 'met') < (likely[question.id] ?? usual);
    return answerFor(question, occasion, wished(question, isMet, words));
  };
}

function drawOf(cycle: ThemeCycle) {
  const cases = casesIn(cycle.quarter).map((one) => ({
    ...one,
    stratum: one.attributes[SEEN_BY] ?? NOT_RECORDED,
  }));
  const seed = sha256Hex(`${THEME}, ${cycle.month}`).slice(0, 32);
  const drawn = drawCases(cases, seed, WANTED);
  if (!drawn.ok) throw new Error('The list of the demonstration cannot be shared out');
  return { ...drawn.value, seed, hash: frameHash(cases.map(({ reference }) => reference)) };
}

/** A second theme, audited twice, by draws in which kinds of plan that are rare have more than their part. */
export async function loadOtherTheme(tx: Prisma.TransactionClient, council: DemoCouncil): Promise<void> {
  for (const cycle of CYCLES) {
    const { drawn, reserves, strata, sampleHash, ...list } = drawOf(cycle);
    const all = [...drawn, ...reserves];
    const plan = planOf(cycle, all.length);
    await loadCycle(tx, council, {
      plan,
      audits: drawn.map((one, index) => ({
        ...auditPlan(one, index, { quarter: cycle.quarter, plan }),
        answer: answersOf(one, cycle),
      })),
      frame: {
        ...list,
        cases: all.map((one, index) => ({ ...frameRow(council, one, index), stratum: one.stratum })),
        draw: { method: 'stratified', strataBy: [SEEN_BY], strata, sampleHash },
      },
    });
  }
}
