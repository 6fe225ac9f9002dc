import 'server-only';
import { database } from '#lib/db/client.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { lockAudits, notePairing, type SeatsTx, writeSeats } from '#lib/db/cycles/write-seats.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { checkPairs, isChanged, postedChoices, seatPeople } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { type CycleStatus, moveCycle } from '#lib/domain/cycles/workflow.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What the pairs page posts: a person for each seat it showed, and whether the rest take their suggested pairs. */
export type ChosenPairs = { fields: FormFields; suggestRest: boolean };

/**
 * Keeps the pairs a coordinator chose, all of them or none. The cycle's pairs are built once every pair is whole and
 * within the rules. Gives whether they are, and where that leaves the cycle; null where it is not visible.
 */
export async function keepPairs(
  viewer: Viewer,
  cycleId: string,
  chosen: ChosenPairs,
): Promise<Outcome<{ complete: boolean; status: CycleStatus }> | null> {
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
    await writeSeats(viewer, tx, { cycle, before: before.audits, changed });
    if (changed.length > 0) await noteChange(viewer, tx, cycle, changed.length);
    const complete = await notePairing(viewer, tx, cycle);
    return accepted({ complete, status: complete ? moved.value : cycle.status });
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

async function noteChange(viewer: Viewer, tx: SeatsTx, cycle: LockedCycle, changed: number): Promise<void> {
  const detail = `${changed} ${changed === 1 ? 'pair' : 'pairs'}`;
  await recordTrail(viewer, tx, { action: 'cycle.paired', thingId: cycle.id, about: cycle.name, detail });
}
