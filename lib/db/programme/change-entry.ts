import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { EntryPlan } from '#lib/domain/programme/entry.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;

const columnsOf = ({ theme, tool, month, note }: EntryPlan) => ({
  theme,
  toolSlug: tool,
  month: new Date(month),
  note,
});

async function knowsTool({ councilId }: Viewer, tx: Tx, slug: string | null): Promise<boolean> {
  return slug === null || (await tx.toolVersion.count({ where: { councilId, slug } })) > 0;
}

const noTool = () => refused('tool', 'Choose a tool from the list, or leave it open');

/** Adds a theme to the programme; gives its id. */
export async function addEntry(viewer: Viewer, plan: EntryPlan): Promise<Outcome<string>> {
  const { councilId } = viewer;
  if (!can(viewer, 'programme.plan')) return refused('theme', 'Only a coordinator can add a theme');
  return await database().$transaction(async (tx) => {
    if (!(await knowsTool(viewer, tx, plan.tool))) return noTool();
    const { id } = await tx.programmeEntry.create({ data: { councilId, ...columnsOf(plan) } });
    await recordTrail(viewer, tx, { action: 'programme.entry-added', thingId: id, about: plan.theme });
    return accepted(id);
  });
}

/** A theme that is neither planned as a cycle nor dropped, locked until the transaction ends. */
async function lockEntry(viewer: Viewer, tx: Tx, id: string) {
  const { councilId } = viewer;
  if (!can(viewer, 'programme.plan')) return null;
  await tx.$queryRaw`SELECT 1 FROM "ProgrammeEntry"
    WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return await tx.programmeEntry.findFirst({ where: { councilId, id, cycleId: null, droppedAt: null } });
}

/** Changes a theme that is still to be planned; null where it is not visible. */
export async function changeEntry(
  viewer: Viewer,
  id: string,
  plan: EntryPlan,
): Promise<Outcome<true> | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id } };
  return await database().$transaction(async (tx) => {
    if (!(await lockEntry(viewer, tx, id))) return null;
    if (!(await knowsTool(viewer, tx, plan.tool))) return noTool();
    await tx.programmeEntry.update({ where, data: columnsOf(plan) });
    await recordTrail(viewer, tx, { action: 'programme.entry-changed', thingId: id, about: plan.theme });
    return accepted(true);
  });
}

/** Drops a theme from the programme for a reason that the trail keeps; null where it is not visible. */
export async function dropEntry(
  viewer: Viewer,
  id: string,
  { reason, now }: { reason: string; now: Date },
): Promise<Outcome<true> | null> {
  const where = { councilId_id: { councilId: viewer.councilId, id } };
  return await database().$transaction(async (tx) => {
    const entry = await lockEntry(viewer, tx, id);
    if (!entry) return null;
    await tx.programmeEntry.update({ where, data: { droppedAt: now } });
    await recordTrail(viewer, tx, {
      action: 'programme.entry-dropped',
      thingId: id,
      about: entry.theme,
      detail: reason,
    });
    return accepted(true);
  });
}
