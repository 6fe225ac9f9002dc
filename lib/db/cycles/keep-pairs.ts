import 'server-only';
import { database } from '#lib/db/client.ts';
import { type CyclePairs, listPairs } from '#lib/db/cycles/list-pairs.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { checkPairs, postedChoices, seatPeople } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import { allPaired } from '#lib/domain/cycles/pairs/pair-problems.ts';
import type { AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { type CycleStatus, moveCycle } from '#lib/domain/cycles/workflow.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What the pairs page posts: a person for each seat it showed, and whether the rest take their suggested pairs. */
export type ChosenPairs = { fields: FormFields; suggestRest: boolean };

type Tx = Pick<PrismaClient, 'auditSeat' | 'cycle' | 'trailEntry' | '$queryRaw' | '$executeRaw'>;

/**
 * Keeps the pairs a coordinator chose, all of them or none. The cycle's pairs are built once every seat is filled.
 * Gives whether they are; null where the cycle is not visible.
 */
export async function keepPairs(
  viewer: Viewer,
  cycleId: string,
  chosen: ChosenPairs,
): Promise<Outcome<{ complete: boolean }> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'pair');
    if (!moved.ok) return moved;
    await lockAudits(viewer, tx, cycleId);
    const before = await listPairs(viewer, cycleId, tx);
    const decided = decide(before, chosen, cycle.status !== 'drawn');
    if (!decided.ok) return decided;
    const changed = decided.value.filter((audit, place) => isChanged(audit, before.audits[place]));
    await writeSeats(viewer, tx, changed);
    const complete = allPaired(decided.value);
    await noteCycle(viewer, tx, {
      cycle,
      to: complete ? moved.value : cycle.status,
      changed: changed.length,
    });
    return accepted({ complete });
  });
}

/** Holds returns back for the moment it takes, so that no audit is handed in by a pair that has just changed. */
async function lockAudits({ councilId }: Viewer, tx: Tx, cycleId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Audit" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid
    ORDER BY number FOR NO KEY UPDATE`;
}

function decide(before: CyclePairs, { fields, suggestRest }: ChosenPairs, mustBeWhole: boolean) {
  const choices = postedChoices(fields, before.audits);
  const seated = seatPeople(before.audits, choices);
  const posted = new Set(choices.map(({ auditId }) => auditId));
  const judged = suggestRest ? new Set(before.audits.map(({ id }) => id)) : posted;
  const suggested = suggestPairs(seated, before.auditors).audits;
  const audits = suggestRest
    ? seated.map((audit, place) => (posted.has(audit.id) ? audit : (suggested[place] ?? audit)))
    : seated;
  return checkPairs({ audits, judged, auditors: before.auditors, mustBeWhole });
}

const isChanged = (after: AuditToPair, before: AuditToPair | undefined) =>
  SEAT_NAMES.some((seat) => after[seat] !== before?.[seat]);

async function writeSeats({ councilId }: Viewer, tx: Tx, audits: readonly AuditToPair[]): Promise<void> {
  await tx.auditSeat.deleteMany({ where: { councilId, auditId: { in: audits.map(({ id }) => id) } } });
  const data = audits.flatMap((audit) =>
    SEAT_NAMES.flatMap((seat) => {
      const personId = audit[seat];
      return personId === null ? [] : [{ councilId, auditId: audit.id, seat, personId }];
    }),
  );
  await tx.auditSeat.createMany({ data });
}

type PairingDone = { cycle: LockedCycle; to: CycleStatus; changed: number };

async function noteCycle(viewer: Viewer, tx: Tx, { cycle, to, changed }: PairingDone): Promise<void> {
  const where = { councilId_id: { councilId: viewer.councilId, id: cycle.id } };
  if (to !== cycle.status) await tx.cycle.update({ where, data: { status: to } });
  if (changed === 0) return;
  const detail = `${changed} ${changed === 1 ? 'pair' : 'pairs'}`;
  await recordTrail(viewer, tx, { action: 'cycle.paired', thingId: cycle.id, about: cycle.name, detail });
}
