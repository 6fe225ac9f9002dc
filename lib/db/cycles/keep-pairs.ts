import 'server-only';
import { database } from '#lib/db/client.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { lockAudits, type SeatsTx, writeSeats } from '#lib/db/cycles/write-seats.ts';
import { tellSeats } from '#lib/db/messages/tell-seats.ts';
import { recordTrail } from '#lib/db/trail.ts';
import {
  checkPairs,
  isChanged,
  postedChoices,
  seatPeople,
  unfitPairs,
} from '#lib/domain/cycles/pairs/choose-pairs.ts';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { type CycleStatus, moveCycle } from '#lib/domain/cycles/workflow.ts';
import { seatChanges } from '#lib/domain/messages/seat-changes.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What the pairs page posts: a person for each seat it showed, and whether the rest take their suggested pairs. */
export type ChosenPairs = { fields: FormFields; suggestRest: boolean };

/**
 * Keeps the pairs a coordinator chose, all of them or none. The cycle's pairs are built once every pair is whole and
 * within the rules. Gives whether they are; null where the cycle is not visible.
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
    if (changed.length > 0) await writeSeats(viewer, tx, { cycle, audits: changed });
    if (cycle.status === 'open') await tellSeats(viewer, tx, seatChanges(before.audits, changed), new Date());
    const complete = unfitPairs({ ...before, audits: decided.value }).length === 0;
    const to = complete ? moved.value : cycle.status;
    await noteCycle(viewer, tx, { cycle, to, changed: changed.length });
    return accepted({ complete });
  });
}

function decide(before: PairFacts, { fields, suggestRest }: ChosenPairs, mustBeWhole: boolean) {
  const choices = postedChoices(fields, before.audits);
  const seated = seatPeople(before.audits, choices);
  if (!suggestRest) return checkPairs(before, seated, mustBeWhole);
  const posted = new Set(choices.map(({ auditId }) => auditId));
  const suggested = suggestPairs({ ...before, audits: seated }).audits;
  const audits = seated.map((audit, place) => (posted.has(audit.id) ? audit : (suggested[place] ?? audit)));
  return checkPairs(before, audits, mustBeWhole);
}

type PairingDone = { cycle: LockedCycle; to: CycleStatus; changed: number };

async function noteCycle(viewer: Viewer, tx: SeatsTx, { cycle, to, changed }: PairingDone): Promise<void> {
  const where = { councilId_id: { councilId: viewer.councilId, id: cycle.id } };
  if (to !== cycle.status) await tx.cycle.update({ where, data: { status: to, pairedAt: new Date() } });
  if (changed === 0) return;
  const detail = `${changed} ${changed === 1 ? 'pair' : 'pairs'}`;
  await recordTrail(viewer, tx, { action: 'cycle.paired', thingId: cycle.id, about: cycle.name, detail });
}
