import 'server-only';
import { database } from '#lib/db/client.ts';
import type { FigureLimits } from '#lib/domain/findings/figure.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';

/** When the viewer's council shows a figure. */
export async function findFigureLimits(viewer: Reader): Promise<FigureLimits> {
  return await database().council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { minResponsePercent: true, minBaseForAny: true, minBaseForPercent: true, smallBaseBelow: true },
  });
}
