import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Up to which count the viewer's council hides from those without access to cases. */
export async function findHideUpTo(viewer: Viewer): Promise<number> {
  const { hideUpTo } = await database().council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { hideUpTo: true },
  });
  return hideUpTo;
}
