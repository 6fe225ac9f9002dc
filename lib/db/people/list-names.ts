import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Everybody's id and name in the viewer's council, by name: for choosing one of them. */
export function listNames(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return database().person.findMany({
    where: { councilId: viewer.councilId },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
