import 'server-only';
import { randomBytes } from 'node:crypto';
import { database } from '#lib/db/client.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { isUniqueViolation } from '#lib/db/unique-violation.ts';
import { type CyclePlan, defaultPrefix } from '#lib/domain/cycles/plan.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const SEED_BYTES = 16;

const columnsOf = (plan: CyclePlan, slug: string) => ({
  ...plan,
  codePrefix: plan.codePrefix || defaultPrefix(slug),
  periodFrom: new Date(plan.periodFrom),
  periodTo: new Date(plan.periodTo),
  opensOn: new Date(plan.opensOn),
  dueOn: new Date(plan.dueOn),
  reportOn: new Date(plan.reportOn),
});

/** The slug of a tool version of the viewer's council, or null. */
async function slugOf({ councilId }: Viewer, id: string): Promise<string | null> {
  const tool = await database().toolVersion.findUnique({
    where: { councilId_id: { councilId, id } },
    select: { slug: true },
  });
  return tool?.slug ?? null;
}

/** Writes a plan, and says so in words where another cycle has the name. */
async function writePlan<T>(write: () => Promise<T>): Promise<T | Outcome<never>> {
  try {
    return await write();
  } catch (problem) {
    if (isUniqueViolation(problem))
      return refused('name', 'Another cycle has this name: choose a different one');
    throw problem;
  }
}

/** Plans a cycle, with the seed of its draw made now, before any case is known; gives its id. */
export async function planCycle(viewer: Viewer, plan: CyclePlan): Promise<Outcome<string>> {
  const { councilId } = viewer;
  const slug = can(viewer, 'cycle.plan') ? await slugOf(viewer, plan.toolVersionId) : null;
  if (slug === null) return refused('toolVersionId', 'Choose the tool');
  const seed = randomBytes(SEED_BYTES).toString('hex');
  return writePlan(() =>
    database().$transaction(async (tx): Promise<Outcome<string>> => {
      const { id } = await tx.cycle.create({ data: { ...columnsOf(plan, slug), councilId, seed } });
      await recordTrail(viewer, tx, { action: 'cycle.planned', thingId: id, about: plan.name });
      return accepted(id);
    }),
  );
}

/** Changes the plan of a cycle that has no sample yet; null where it is not visible. The seed stays. */
export async function editCycle(
  viewer: Viewer,
  cycleId: string,
  plan: CyclePlan,
): Promise<Outcome<true> | null> {
  const slug = await slugOf(viewer, plan.toolVersionId);
  if (slug === null) return refused('toolVersionId', 'Choose the tool');
  return writePlan(() =>
    database().$transaction(async (tx): Promise<Outcome<true> | null> => {
      const cycle = await lockCycle(viewer, tx, cycleId);
      if (!cycle) return null;
      const moved = moveCycle(cycle.status, 'edit');
      if (!moved.ok) return moved;
      const where = { councilId_id: { councilId: viewer.councilId, id: cycleId } };
      await tx.cycle.update({ where, data: columnsOf(plan, slug) });
      await recordTrail(viewer, tx, { action: 'cycle.edited', thingId: cycleId, about: plan.name });
      return accepted(true);
    }),
  );
}
