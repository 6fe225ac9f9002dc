import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One team of the list, with how many people who are not disabled belong to it. */
export type TeamRow = { id: string; name: string; closed: boolean; people: number };

/** Every team of the viewer's council by name, closed ones among them. */
export async function listTeams(viewer: Viewer): Promise<TeamRow[]> {
  const teams = await database().team.findMany({
    where: { councilId: viewer.councilId },
    orderBy: { name: 'asc' },
    include: { _count: { select: { people: { where: { disabledAt: null } } } } },
  });
  return teams.map(({ id, name, closedAt, _count }) => ({
    id,
    name,
    closed: closedAt !== null,
    people: _count.people,
  }));
}
