import { v7 } from 'uuid';
import { nameMac, referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { NotReturnedReason } from '#lib/domain/audits/workflow.ts';
import { sampleHash } from '#lib/domain/cycles/draw/draw-cases.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { between, chance } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { Frame } from '#prisma/demo/frame.ts';
import { laterAnswers } from '#prisma/demo/later-answers.ts';
import type { LaterCase } from '#prisma/demo/later-cases.ts';
import { type LaterDraw, laterDraw } from '#prisma/demo/later-draws.ts';
import { LATER_PLANS, type LaterPlan } from '#prisma/demo/later-plans.ts';
import { type DemoCouncil, loadCycle } from '#prisma/demo/load-cycle.ts';
import { PEOPLE } from '#prisma/demo/people.ts';
import type { AuditPlan } from '#prisma/demo/plan.ts';
import { promised } from '#prisma/demo/promised.ts';

const AWAY: readonly { reason: NotReturnedReason; note: string }[] = [
  { reason: 'auditor-away', note: 'One of the pair was away from the second week; nobody could step in.' },
  { reason: 'no-time', note: 'Promised for the week after the cut-off.' },
  { reason: 'record-unavailable', note: 'The record was locked while the family moved to another council.' },
];
const STAYS_AWAY = 0.05;
/** All of the smallest team's audits come back, so that there is a team of four. */
const ALWAYS_BACK = 'Quayside';

const MANAGERS = PEOPLE.filter(({ seat }) => seat === 'manager');
const CHAIRS = PEOPLE.filter(({ seat }) => seat === 'chair');

/** Managers and chairs take turns, and no manager is given a case of their own team. */
function pairFor(team: string, turn: number): { manager: string; chair: string } {
  const others = MANAGERS.filter((one) => one.team !== team);
  const manager = others[turn % others.length];
  const chair = CHAIRS[turn % CHAIRS.length];
  if (!manager || !chair) throw new Error('Nobody is there to audit');
  return { manager: manager.name, chair: chair.name };
}

/** How the audit of a drawn case went: who did it, and when it came back if it did. */
export function auditPlan(
  one: LaterCase,
  index: number,
  { quarter, plan }: Pick<LaterPlan, 'quarter' | 'plan'>,
): AuditPlan {
  const { reference, team } = one;
  const base = { team, ...pairFor(team, index + quarter), answer: laterAnswers(one, quarter) };
  const away = AWAY[between(0, AWAY.length - 1, reference, quarter, 'away')];
  if (away && team !== ALWAYS_BACK && chance(reference, quarter, 'stays away') < STAYS_AWAY)
    return { ...base, status: 'not-returned', ...away };
  const startedOn = weekday(addDays(plan.opensOn, between(1, 22, reference, quarter, 'started')));
  const returnedOn = weekday(addDays(startedOn, between(1, 5, reference, quarter, 'returned')));
  return { ...base, status: 'returned', startedOn, returnedOn };
}

/** A case of a list as it is kept, drawn as number `index` from 0. */
export const frameRow = (
  { councilId, teamIds }: DemoCouncil,
  one: LaterCase,
  index: number,
): Frame['cases'][0] => ({
  id: v7(),
  teamId: promised(teamIds, one.team),
  sealed: sealCase(councilId, one),
  referenceMac: referenceMac(councilId, one.reference),
  workerMac: nameMac(councilId, one.worker),
  attributes: one.attributes,
  stratum: '',
  drawRank: index + 1,
});

function frameOf(council: DemoCouncil, { seed, hash, drawn, reserves }: LaterDraw): Frame {
  const hashOfSample = sampleHash(drawn.map(({ reference }) => reference));
  return {
    seed,
    hash,
    cases: [...drawn, ...reserves].map((one, index) => frameRow(council, one, index)),
    draw: { method: 'simple', strataBy: [], strata: [], sampleHash: hashOfSample },
  };
}

/** Puts in the quarterly cycles of 2011 to 2014, each with cases that were audited the quarter before. */
export async function loadLaterCycles(tx: Prisma.TransactionClient, council: DemoCouncil): Promise<void> {
  for (const later of LATER_PLANS) {
    const draw = laterDraw(later);
    const frameSize = draw.drawn.length + draw.reserves.length;
    await loadCycle(tx, council, {
      plan: { ...later.plan, frameSize },
      audits: draw.drawn.map((one, index) => auditPlan(one, index, later)),
      frame: frameOf(council, draw),
    });
  }
}
