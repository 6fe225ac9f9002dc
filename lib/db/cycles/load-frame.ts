import 'server-only';
import { referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { listOpenTeams } from '#lib/db/cycles/check-frame.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { CaseloadList } from '#lib/domain/cycles/frame/caseload-list.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { type CaseToDraw, readFrame, refuseFrame } from '#lib/domain/cycles/frame/read-frame.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';

/** A list with the columns to read it by. */
export type FrameToLoad = { list: CaseloadList; places: FramePlaces };

const ROWS_AT_ONCE = 2_000;
const LONG_WRITE = { timeout: 60_000 };

/**
 * Stores every case of a list, or, where a single row is refused, none. A list loaded before is replaced. Gives how
 * many cases there are; null where the cycle is not visible.
 */
export async function loadFrame(
  viewer: Viewer,
  cycleId: string,
  { list, places }: FrameToLoad,
): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'load-frame');
    if (!moved.ok) return moved;
    const reading = readFrame(list, places, await listOpenTeams(viewer, tx));
    const refusal = refuseFrame(reading);
    if (refusal) return refusal;
    await replaceCases(viewer, tx, { cycleId, cases: reading.cases });
    const frameSize = reading.cases.length;
    const frame = {
      frameSize,
      frameImportedAt: new Date(),
      frameHash: frameHash(reading.cases.map((row) => row.reference)),
    };
    await tx.cycle.update({
      where: { councilId_id: { councilId: viewer.councilId, id: cycleId } },
      data: frame,
    });
    const detail = `${frameSize} ${frameSize === 1 ? 'case' : 'cases'}`;
    await recordTrail(viewer, tx, {
      action: 'cycle.frame-loaded',
      thingId: cycleId,
      about: cycle.name,
      detail,
    });
    return accepted(frameSize);
  }, LONG_WRITE);
}

async function replaceCases(
  { councilId }: Viewer,
  tx: Pick<PrismaClient, 'frameCase'>,
  { cycleId, cases }: { cycleId: string; cases: readonly CaseToDraw[] },
): Promise<void> {
  await tx.frameCase.deleteMany({ where: { councilId, cycleId } });
  for (let from = 0; from < cases.length; from += ROWS_AT_ONCE) {
    const data = cases.slice(from, from + ROWS_AT_ONCE).map(({ reference, worker, teamId }) => ({
      councilId,
      cycleId,
      teamId,
      sealed: sealCase(councilId, { reference, worker }),
      referenceMac: referenceMac(councilId, reference),
    }));
    await tx.frameCase.createMany({ data });
  }
}
