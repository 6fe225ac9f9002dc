import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { EventWritten } from '#lib/domain/circumstances/team-event.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;

const columnsOf = ({ startedOn, endedOn, ...event }: EventWritten) => ({
  ...event,
  startedOn: new Date(startedOn),
  endedOn: endedOn === null ? null : new Date(endedOn),
});

async function knowsTeam({ councilId }: Viewer, tx: Tx, teamId: string | null): Promise<boolean> {
  return teamId === null || (await tx.team.count({ where: { councilId, id: teamId } })) > 0;
}

const noTeam = () => refused('teamId', 'Choose a team from the list, or all teams');

/** Adds an event of a team or of all teams; gives its id, or null for who does not record them. */
export async function addEvent(viewer: Viewer, event: EventWritten): Promise<Outcome<string> | null> {
  const { councilId, personId: recordedById } = viewer;
  if (!can(viewer, 'circumstances.record')) return null;
  return await database().$transaction(async (tx) => {
    if (!(await knowsTeam(viewer, tx, event.teamId))) return noTeam();
    const { id } = await tx.teamEvent.create({ data: { councilId, recordedById, ...columnsOf(event) } });
    await recordTrail(viewer, tx, { action: 'team.event-added', thingId: id, about: event.words });
    return accepted(id);
  });
}

/** An event that was not removed, locked until the transaction ends. */
async function lockEvent(viewer: Viewer, tx: Tx, id: string) {
  const { councilId } = viewer;
  if (!isRowId(id) || !can(viewer, 'circumstances.record')) return null;
  await tx.$queryRaw`SELECT 1 FROM "TeamEvent"
    WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return await tx.teamEvent.findFirst({ where: { councilId, id, removedAt: null } });
}

/** Changes an event; null where it is not visible. */
export async function changeEvent(
  viewer: Viewer,
  id: string,
  event: EventWritten,
): Promise<Outcome<true> | null> {
  const { councilId, personId: recordedById } = viewer;
  return await database().$transaction(async (tx) => {
    const before = await lockEvent(viewer, tx, id);
    if (!before) return null;
    if (!(await knowsTeam(viewer, tx, event.teamId))) return noTeam();
    const data = { ...columnsOf(event), recordedById, recordedAt: new Date() };
    await tx.teamEvent.update({ where: { councilId_id: { councilId, id } }, data });
    const detail = before.words === event.words ? '' : `It said: ${before.words}`;
    await recordTrail(viewer, tx, { action: 'team.event-changed', thingId: id, about: event.words, detail });
    return accepted(true);
  });
}

/** Removes an event from every page; the trail keeps what it said. Null where it is not visible. */
export async function removeEvent(viewer: Viewer, id: string, now: Date): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const event = await lockEvent(viewer, tx, id);
    if (!event) return null;
    await tx.teamEvent.update({ where: { councilId_id: { councilId, id } }, data: { removedAt: now } });
    await recordTrail(viewer, tx, { action: 'team.event-removed', thingId: id, about: event.words });
    return accepted(true);
  });
}
