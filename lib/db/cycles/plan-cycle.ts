import 'server-only';
import { randomBytes } from 'node:crypto';
import { database } from '#lib/db/client.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tieEntry } from '#lib/db/programme/tie-entry.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type CyclePlan, defaultPrefix } from '#lib/domain/cycles/plan.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Pick<PrismaClient, 'cycle' | '$queryRaw'>;

/** The theme of the programme that a cycle is planned from; null for a cycle that nobody had announced. */
type PlannedFrom = { entryId: string | null };

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

/** One plan at a time in a council, so that two cycles cannot take one name. */
async function isTaken({ councilId }: Viewer, tx: Tx, name: string, except?: string): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${councilId}::uuid FOR UPDATE`;
  const named = await tx.cycle.findFirst({
    where: { councilId, name, id: { not: except } },
    select: { id: true },
  });
  return named !== null;
}

const noTool = () => refused('toolVersionId', 'Choose the tool');
const taken = () => refused('name', 'Another cycle has this name: choose a different one');

/** Plans a cycle, with the seed of its draw made now, before any case is known; gives its id. */
export async function planCycle(
  viewer: Viewer,
  plan: CyclePlan,
  { entryId }: PlannedFrom = { entryId: null },
): Promise<Outcome<string>> {
  const { councilId } = viewer;
  const slug = can(viewer, 'cycle.plan') ? await slugOf(viewer, plan.toolVersionId) : null;
  if (slug === null) return noTool();
  const seed = randomBytes(SEED_BYTES).toString('hex');
  return database().$transaction(async (tx) => {
    if (await isTaken(viewer, tx, plan.name)) return taken();
    const { id } = await tx.cycle.create({ data: { ...columnsOf(plan, slug), councilId, seed } });
    if (entryId !== null) await tieEntry(viewer, tx, { entryId, cycleId: id });
    await recordTrail(viewer, tx, { action: 'cycle.planned', thingId: id, about: plan.name });
    return accepted(id);
  });
}

/** Changes the plan of a cycle that has no sample yet; null where it is not visible. The seed stays. */
export async function editCycle(
  viewer: Viewer,
  cycleId: string,
  plan: CyclePlan,
): Promise<Outcome<true> | null> {
  const slug = await slugOf(viewer, plan.toolVersionId);
  return database().$transaction(async (tx) => {
    const isNameTaken = await isTaken(viewer, tx, plan.name, cycleId);
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'edit');
    if (!moved.ok) return moved;
    if (slug === null) return noTool();
    if (isNameTaken) return taken();
    const where = { councilId_id: { councilId: viewer.councilId, id: cycleId } };
    await tx.cycle.update({ where, data: columnsOf(plan, slug) });
    await recordTrail(viewer, tx, { action: 'cycle.edited', thingId: cycleId, about: plan.name });
    return accepted(true);
  });
}
