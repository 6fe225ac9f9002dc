import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { type DaysAway, overlaps } from '#lib/domain/readiness/leave.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const inWords = ({ from, to }: DaysAway) =>
  from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;

const daysOf = ({ from, to }: { from: Date; to: Date }): DaysAway => ({
  from: from.toISOString().slice(0, 10),
  to: to.toISOString().slice(0, 10),
});

/** An auditor whose days away the viewer may write, locked so that two forms come one after the other; null otherwise. */
async function lockAuditor(viewer: Viewer, tx: Prisma.TransactionClient, personId: string) {
  const { councilId } = viewer;
  if (!isRowId(personId) || !can(viewer, 'leave.record', { pair: [personId] })) return null;
  await tx.$queryRaw`SELECT 1 FROM "Person"
    WHERE "councilId" = ${councilId}::uuid AND id = ${personId}::uuid FOR NO KEY UPDATE`;
  return await tx.person.findFirst({
    where: { councilId, id: personId, role: 'auditor' },
    select: { name: true, leave: true },
  });
}

/** Records an auditor's days away; null where the auditor is not visible. */
export async function recordLeave(
  viewer: Viewer,
  personId: string,
  days: DaysAway,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const person = await lockAuditor(viewer, tx, personId);
    if (!person) return null;
    const there = person.leave.map(daysOf).find((kept) => overlaps(kept, days));
    if (there) return refused('from', `Days away are already recorded then: ${inWords(there)}`);
    const data = { councilId, personId, from: new Date(days.from), to: new Date(days.to) };
    await tx.leave.create({ data });
    await recordTrail(viewer, tx, {
      action: 'person.leave-recorded',
      thingId: personId,
      about: person.name,
      detail: inWords(days),
    });
    return accepted(true);
  });
}

/** Takes days away back; null where they are not visible or already gone. */
export async function removeLeave(
  viewer: Viewer,
  personId: string,
  leaveId: string,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  return await database().$transaction(async (tx) => {
    const person = await lockAuditor(viewer, tx, personId);
    const leave = person?.leave.find(({ id }) => id === leaveId);
    if (!person || !leave) return null;
    await tx.leave.delete({ where: { councilId_id: { councilId, id: leaveId } } });
    await recordTrail(viewer, tx, {
      action: 'person.leave-removed',
      thingId: personId,
      about: person.name,
      detail: inWords(daysOf(leave)),
    });
    return accepted(true);
  });
}
