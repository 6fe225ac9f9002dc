import 'server-only';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { RebaselinePlan } from '#lib/domain/findings/rebaseline.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The key area of a tool that a chart is of. */
export type Charted = { toolSlug: string; keyArea: string };

/** Has the limits of a chart worked out anew from a published cycle of its tool on, for a reason. */
export async function rebaseline(
  viewer: Viewer,
  { toolSlug, keyArea }: Charted,
  { fromCycle, reason }: RebaselinePlan,
): Promise<Outcome<string>> {
  const { councilId, personId } = viewer;
  if (!can(viewer, 'cycle.plan'))
    return refused('reason', 'Only a coordinator can have limits worked out anew');
  return await database().$transaction(async (tx) => {
    const cycle = await tx.cycle.findFirst({
      where: { councilId, id: fromCycle, publishedOn: { not: null }, tool: { slug: toolSlug } },
      select: { name: true, toolVersionId: true },
    });
    const tool = cycle && (await findTool(viewer, cycle.toolVersionId));
    if (!cycle || !tool?.definition.keyAreas.some(({ id }) => id === keyArea))
      return refused('fromCycle', 'Choose a published cycle of this tool');
    // Two coordinators at once would begin the same period twice.
    await tx.$queryRaw`SELECT 1 FROM "Cycle" WHERE "councilId" = ${councilId}::uuid AND id = ${fromCycle}::uuid FOR UPDATE`;
    const same = { councilId, toolSlug, keyArea, fromCycleId: fromCycle, withdrawnAt: null };
    if ((await tx.rebaseline.count({ where: same })) > 0)
      return refused('fromCycle', `The limits begin anew from ${cycle.name} already`);
    const { id } = await tx.rebaseline.create({
      data: { councilId, toolSlug, keyArea, fromCycleId: fromCycle, reason, recordedById: personId },
    });
    await recordTrail(viewer, tx, {
      ...{
        action: 'trend.rebaselined',
        thingId: id,
        about: `${keyArea}, from ${cycle.name}`,
        detail: reason,
      },
    });
    return accepted(id);
  });
}

/** Lets the limits go on as if that had never been asked for; false where there is no such beginning to take back. */
export async function withdrawRebaseline(
  viewer: Viewer,
  { toolSlug, keyArea }: Charted,
  { id, now }: { id: string; now: Date },
): Promise<boolean> {
  const { councilId } = viewer;
  if (!can(viewer, 'cycle.plan')) return false;
  return await database().$transaction(async (tx) => {
    const { count } = await tx.rebaseline.updateMany({
      where: { councilId, id, toolSlug, keyArea, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) return false;
    await recordTrail(viewer, tx, { action: 'trend.rebaseline-withdrawn', thingId: id, about: keyArea });
    return true;
  });
}
