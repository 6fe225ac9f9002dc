import 'server-only';
import { database } from '#lib/db/client.ts';
import { drawRecordSchema } from '#lib/domain/cycles/draw/draw-record.ts';
import { type PublicDraw, publicFingerprint } from '#lib/domain/cycles/draw/public-draw.ts';
import { isRowId } from '#lib/domain/row-id.ts';

/** A draw as everybody may read it who has its address, or null. Counts by group stay inside: they can be small. */
export async function findPublicDraw(drawId: string): Promise<PublicDraw | null> {
  if (!isRowId(drawId)) return null;
  const row = await database().draw.findUnique({
    where: { id: drawId },
    include: {
      cycle: {
        select: {
          name: true,
          tool: { select: { title: true, version: true, council: { select: { name: true } } } },
          draws: {
            select: { id: true, number: true, drawnAt: true, reason: true },
            orderBy: { number: 'asc' },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { name, tool, draws } = row.cycle;
  const draw = drawRecordSchema.omit({ strata: true }).parse(row);
  const { title, version, council } = tool;
  const frameHash = publicFingerprint(draw.frameHash, draw.frameSize);
  const sampleHash = publicFingerprint(draw.sampleHash, draw.sampleSize);
  return {
    ...draw,
    frameHash,
    sampleHash,
    council: council.name,
    cycle: name,
    tool: { title, version },
    of: draws,
  };
}
