import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { FOLLOW_UP_WAYS, type FollowUpNote } from '#lib/domain/audits/follow-up.ts';
import { REPLACED_REASONS } from '#lib/domain/audits/replace-case.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import { workingDaysAfter } from '#lib/domain/working-days.ts';
import { addDays, isoDate, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { PEOPLE } from '#prisma/demo/people.ts';
import { promised } from '#prisma/demo/promised.ts';

const REASON = 'closed-before';
const NOTE = 'Closed a week before the period began; the list still had it open.';
const DAYS_MORE = 2;
const DUE_REASON = 'The chair was away for the first week of the cycle';

const CALLS: readonly (FollowUpNote & { daysAgo: number })[] = [
  { way: 'telephone', note: 'They meet on Thursday and return it the same day.', daysAgo: 2 },
  { way: 'in-person', note: 'The record is being moved; it can be opened again tomorrow.', daysAgo: 1 },
];

type Audit = Prisma.AuditGetPayload<{ include: { seats: true; frameCase: true } }>;
type Cycle = { id: string; dueOn: Date; codePrefix: string; sampleSize: number };
type Deed = { action: TrailAction; at: Date; audit: { id: string; code: string }; detail: string };
type Ground = { tx: Prisma.TransactionClient; council: DemoCouncil; cycle: Cycle; today: string };

const coordinatorOf = ({ personIds }: DemoCouncil) => promised(personIds, 'Gwen Hartley');

async function writeTrail({ tx, council }: Ground, { action, at, audit, detail }: Deed): Promise<void> {
  const personId = coordinatorOf(council);
  const { councilId } = council;
  const entry = { thing: 'audit', thingId: audit.id, about: audit.code };
  await tx.trailEntry.create({ data: { councilId, personId, action, at, detail, ...entry } });
}

/** The manager of the pair, or where that is their own team's case the first manager of another. */
function managerFor(council: DemoCouncil, teamId: string, before: string): string {
  const managers = PEOPLE.filter(({ seat, team }) => seat === 'manager' && team !== null).map((person) => ({
    id: promised(council.personIds, person.name),
    teamId: promised(council.teamIds, person.team ?? ''),
  }));
  const fits = managers.filter((manager) => manager.teamId !== teamId);
  return (fits.find(({ id }) => id === before) ?? fits[0])?.id ?? before;
}

async function replaceOne(ground: Ground, audit: Audit, number: number): Promise<void> {
  const { tx, council, cycle, today } = ground;
  const { councilId } = council;
  const reserve = await tx.frameCase.findFirstOrThrow({
    where: {
      councilId,
      cycleId: cycle.id,
      stratum: audit.frameCase.stratum,
      audit: null,
      drawRank: { gt: 0 },
    },
    orderBy: { drawRank: 'asc' },
  });
  const next = { id: v7(), code: auditCode(cycle.codePrefix, number, cycle.sampleSize) };
  const ids = { councilId, cycleId: cycle.id, frameCaseId: reserve.id, teamId: reserve.teamId };
  await tx.audit.update({
    where: { councilId_id: { councilId, id: audit.id } },
    data: { status: 'replaced', replacedReason: REASON, replacedNote: NOTE },
  });
  await tx.audit.create({ data: { ...ids, ...next, number, replacesId: audit.id } });
  await tx.auditSeat.createMany({
    data: audit.seats.map(({ seat, personId }) => ({
      councilId,
      auditId: next.id,
      seat,
      personId: seat === 'manager' ? managerFor(council, reserve.teamId, personId) : personId,
    })),
  });
  const detail = `${REPLACED_REASONS[REASON]}; ${next.code} steps in`;
  await writeTrail(ground, { action: 'audit.replaced', at: daysAgo(today, 8), audit, detail });
}

const daysAgo = (today: string, days: number): Date => moment(weekday(addDays(today, -days)), 95);

async function giveLonger(ground: Ground, audit: Audit): Promise<void> {
  const { tx, council, cycle, today } = ground;
  const cycleDay = isoDate(cycle.dueOn);
  const day = workingDaysAfter(cycleDay, DAYS_MORE);
  await tx.audit.update({
    where: { councilId_id: { councilId: council.councilId, id: audit.id } },
    data: { dueOn: utcMidnight(day), dueReason: DUE_REASON },
  });
  const detail = `${cycleDay} to ${day}`;
  await writeTrail(ground, { action: 'audit.due-changed', at: daysAgo(today, 4), audit, detail });
}

async function noteCalls(ground: Ground, audits: readonly Audit[]): Promise<void> {
  const { tx, council, today } = ground;
  for (const [place, { daysAgo: days, way, note }] of CALLS.entries()) {
    const audit = audits[place];
    if (!audit) throw new Error('The demonstration has no audit to follow up');
    const at = daysAgo(today, days);
    const { councilId } = council;
    await tx.followUp.create({
      data: { councilId, auditId: audit.id, personId: coordinatorOf(council), way, note, at },
    });
    await writeTrail(ground, { action: 'audit.followed-up', at, audit, detail: FOLLOW_UP_WAYS[way] });
  }
}

/** What has happened in the ledger of the open cycle: a case replaced by the next reserve, a later day, two calls. */
export async function loadLedger(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  const { councilId } = council;
  const cycle = await tx.cycle.findFirstOrThrow({ where: { councilId, status: 'open' } });
  const audits = await tx.audit.findMany({
    where: { councilId, cycleId: cycle.id },
    include: { seats: true, frameCase: true },
    orderBy: { number: 'asc' },
  });
  const ground = { tx, council, cycle, today };
  const started = audits.filter(({ status }) => status === 'started');
  const [unsuitable] = audits.filter(({ status }) => status === 'allocated');
  const [longer, ...others] = started;
  if (!unsuitable || !longer)
    throw new Error('The open cycle of the demonstration has no audit to follow up');
  await replaceOne(ground, unsuitable, audits.length + 1);
  await giveLonger(ground, longer);
  await noteCalls(ground, others);
}
