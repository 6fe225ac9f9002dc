import 'server-only';
import { database } from '#lib/db/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Marks an auditor as experienced whatever their count says, or takes the mark away; null where they are not visible. */
export async function markExperienced(
  viewer: Viewer,
  personId: string,
  experienced: boolean,
): Promise<Outcome<true> | null> {
  const { councilId } = viewer;
  if (!can(viewer, 'training.manage')) return null;
  return await database().$transaction(async (tx) => {
    const person = await tx.person.findFirst({ where: { councilId, id: personId, role: 'auditor' } });
    if (!person) return null;
    const changed = await tx.person.updateMany({
      where: { councilId, id: personId, experienced: !experienced },
      data: { experienced },
    });
    if (changed.count === 0) return accepted(true);
    await recordTrail(viewer, tx, {
      action: 'person.experience-changed',
      thingId: personId,
      about: person.name,
      detail: experienced ? 'Marked as experienced' : 'Mark taken away',
    });
    return accepted(true);
  });
}
