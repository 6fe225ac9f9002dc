import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Says that a theme of the programme is now a cycle, in the transaction that plans it. A theme that was planned or
 * dropped meanwhile stays as it is: the cycle is planned all the same.
 */
export async function tieEntry(
  viewer: Viewer,
  tx: Pick<PrismaClient, 'programmeEntry'>,
  { entryId, cycleId }: { entryId: string; cycleId: string },
): Promise<void> {
  const { councilId } = viewer;
  await tx.programmeEntry.updateMany({
    where: { councilId, id: entryId, cycleId: null, droppedAt: null },
    data: { cycleId },
  });
}
