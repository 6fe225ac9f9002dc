import 'server-only';
import { type Connection, database } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { listSessionPeople } from '#lib/db/training/find-session.ts';
import { lockSession } from '#lib/db/training/lock-session.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { type Asked, changedAttendance } from '#lib/domain/readiness/attendance.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

/**
 * Records who came to a session, all rows at once; gives how many rows changed. Null where it is not visible. Nobody has
 * come to a session of a day that is still ahead.
 */
export async function recordAttendance(
  viewer: Viewer,
  sessionId: string,
  { fields, now }: { fields: FormFields; now: Date },
): Promise<Outcome<number> | null> {
  return await database().$transaction(async (tx) => {
    const session = await lockSession(viewer, tx, sessionId);
    if (!session || session.cancelled) return null;
    if (session.heldOn > isoDateOf(now))
      return refused('attendance', 'Who came is recorded on the day of the session or after it');
    const people = await listSessionPeople(viewer, sessionId, tx);
    const asked = people.flatMap(({ personId, state }) => (state ? [{ personId, state }] : []));
    const changed = changedAttendance(asked, fields);
    if (changed.length === 0) return accepted(0);
    await writeStates(viewer, tx, { sessionId, changed });
    const came = changed.filter(({ state }) => state === 'attended').length;
    await recordTrail(viewer, tx, {
      action: 'training.attended',
      thingId: sessionId,
      about: session.title,
      detail: `${came} came, ${changed.length - came} changed otherwise`,
    });
    return accepted(changed.length);
  });
}

async function writeStates(
  { councilId }: Viewer,
  tx: Connection,
  { sessionId, changed }: { sessionId: string; changed: readonly Asked[] },
): Promise<void> {
  await tx.$executeRaw(
    sql`UPDATE "TrainingAttendance" a SET state = posted.state
        FROM unnest(
          ${changed.map(({ personId }) => personId)}::uuid[],
          ${changed.map(({ state }) => state)}::text[]
        ) AS posted ("personId", state)
        WHERE a."councilId" = ${councilId}::uuid AND a."sessionId" = ${sessionId}::uuid
          AND a."personId" = posted."personId"`,
  );
}

/** Takes somebody off the list of those asked, as long as nothing is recorded of them; null where there is no such row. */
export async function takeOffList(
  viewer: Viewer,
  sessionId: string,
  personId: string,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const session = await lockSession(viewer, tx, sessionId);
    if (!session || session.cancelled) return null;
    const where = { councilId, sessionId, personId, state: 'invited' };
    const removed = await tx.trainingAttendance.deleteMany({ where });
    if (removed.count === 0) return null;
    await recordTrail(viewer, tx, {
      action: 'training.changed',
      thingId: sessionId,
      about: session.title,
      detail: 'One taken off the list',
    });
    return accepted(true);
  });
}
