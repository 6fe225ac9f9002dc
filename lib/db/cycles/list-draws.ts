import 'server-only';
import { database } from '#lib/db/client.ts';
import { type DrawRecord, drawRecordSchema } from '#lib/domain/cycles/draw/draw-record.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Every draw of a cycle, the first one first. One statement. */
export async function listDraws(viewer: Viewer, cycleId: string): Promise<DrawRecord[]> {
  const rows = await database().draw.findMany({
    where: { councilId: viewer.councilId, cycleId },
    orderBy: { number: 'asc' },
  });
  return drawRecordSchema.array().parse(rows);
}
