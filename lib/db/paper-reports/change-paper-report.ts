import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { PaperReportPlan } from '#lib/domain/findings/paper-report.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;
type Written = { id: string; plan: PaperReportPlan };

async function replaceFigures({ councilId }: Viewer, tx: Tx, { id, plan }: Written): Promise<void> {
  await tx.paperFigure.deleteMany({ where: { councilId, reportId: id } });
  const data = plan.figures.map((figure) => ({ councilId, reportId: id, ...figure }));
  await tx.paperFigure.createMany({ data });
}

const columnsOf = ({ name, reportedOn, returned }: PaperReportPlan) => ({
  ...{ name, returned },
  reportedOn: new Date(reportedOn),
});

/** Records the figures of a paper report for a tool; gives its id. */
export async function recordPaperReport(
  viewer: Viewer,
  toolSlug: string,
  plan: PaperReportPlan,
): Promise<Outcome<string>> {
  const { councilId, personId } = viewer;
  if (!can(viewer, 'cycle.plan')) return refused('name', 'Only a coordinator can enter a report');
  return await database().$transaction(async (tx) => {
    if ((await tx.toolVersion.count({ where: { councilId, slug: toolSlug } })) === 0)
      return refused('tool', 'Choose a tool from the list');
    const data = { councilId, toolSlug, recordedById: personId, ...columnsOf(plan) };
    const { id } = await tx.paperReport.create({ data });
    await replaceFigures(viewer, tx, { id, plan });
    await recordTrail(viewer, tx, { action: 'paper-report.recorded', thingId: id, about: plan.name });
    return accepted(id);
  });
}

/** A report that is not removed, locked until the transaction ends; null where it is not visible. */
async function lockReport(viewer: Viewer, tx: Tx, id: string) {
  const { councilId } = viewer;
  if (!isRowId(id) || !can(viewer, 'cycle.plan')) return null;
  await tx.$queryRaw`SELECT 1 FROM "PaperReport"
    WHERE "councilId" = ${councilId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return await tx.paperReport.findFirst({ where: { councilId, id, removedAt: null } });
}

/** Changes a paper report and all its figures; null where it is not visible. */
export async function changePaperReport(
  viewer: Viewer,
  id: string,
  plan: PaperReportPlan,
): Promise<Outcome<true> | null> {
  return await database().$transaction(async (tx) => {
    if (!(await lockReport(viewer, tx, id))) return null;
    const where = { councilId_id: { councilId: viewer.councilId, id } };
    await tx.paperReport.update({ where, data: columnsOf(plan) });
    await replaceFigures(viewer, tx, { id, plan });
    await recordTrail(viewer, tx, { action: 'paper-report.changed', thingId: id, about: plan.name });
    return accepted(true);
  });
}

/** Takes a paper report away: no page compares with it any more. Null where it is not visible. */
export async function removePaperReport(viewer: Viewer, id: string, now: Date): Promise<true | null> {
  return await database().$transaction(async (tx) => {
    const report = await lockReport(viewer, tx, id);
    if (!report) return null;
    const where = { councilId_id: { councilId: viewer.councilId, id } };
    await tx.paperReport.update({ where, data: { removedAt: now } });
    await recordTrail(viewer, tx, { action: 'paper-report.removed', thingId: id, about: report.name });
    return true;
  });
}
