import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import { asWritten, changedPlace, type TeamPlace } from '#lib/domain/teams/team-place.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Says what a team belongs to; null where the team is not visible. Figures that move follow at once where the case list
 * does not say it; what is published keeps what stood on its day.
 */
export async function placeTeam(viewer: Viewer, id: string, wish: TeamPlace): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'teams.manage')) return null;
  return await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${councilId}::uuid FOR UPDATE`;
    const teams = await tx.team.findMany({ where: { councilId } });
    const team = teams.find((each) => each.id === id);
    if (!team) return null;
    const others = teams.filter((each) => each !== team);
    const data = {
      service: asWritten(
        wish.service,
        others.map(({ service }) => service),
      ),
      area: asWritten(
        wish.area,
        others.map(({ area }) => area),
      ),
    };
    const detail = changedPlace(team, data);
    if (detail === '') return accepted(true);
    await tx.team.update({ where: { councilId_id: { councilId, id } }, data });
    await recordTrail(viewer, tx, { action: 'team.placed', thingId: id, about: team.name, detail });
    return accepted(true);
  });
}
