import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { type AuditRows, auditRows } from '#prisma/demo/audit-rows.ts';
import { moment } from '#prisma/demo/days.ts';
import { drawFrame, type Frame } from '#prisma/demo/frame.ts';
import { frameReport } from '#prisma/demo/frame-report.ts';
import type { AuditPlan, CyclePlan } from '#prisma/demo/plan.ts';
import { promised } from '#prisma/demo/promised.ts';
import { storeAnswers, storeRevisions } from '#prisma/demo/store-answers.ts';
import { cycleTrail } from '#prisma/demo/trail-of-cycle.ts';

/** The council a cycle goes into, with the ids of its teams and people by name. */
export type DemoCouncil = {
  councilId: string;
  teamIds: ReadonlyMap<string, string>;
  personIds: ReadonlyMap<string, string>;
  tools: ReadonlyMap<string, { id: string; definition: ToolDefinition }>;
};

function cycleRow(
  plan: CyclePlan,
  { seed, hash, cases }: Frame,
  ids: { councilId: string; id: string; toolVersionId: string; sampleSize: number },
) {
  const status: CycleStatus = plan.publishedOn ? 'published' : 'open';
  return {
    ...ids,
    name: plan.name,
    status,
    theme: plan.theme,
    purpose: plan.purpose,
    codePrefix: plan.codePrefix,
    periodFrom: utcMidnight(plan.periodFrom),
    periodTo: utcMidnight(plan.periodTo),
    opensOn: utcMidnight(plan.opensOn),
    dueOn: utcMidnight(plan.dueOn),
    reportOn: utcMidnight(plan.reportOn),
    seed,
    frameImportedAt: moment(plan.frameLoadedOn, 72),
    frameSize: plan.frameSize,
    frameHash: hash,
    frameReport: frameReport(plan, cases),
    drawnAt: moment(plan.frameLoadedOn, 81),
    pairedAt: moment(plan.frameLoadedOn, 140),
    openedAt: moment(plan.opensOn, 2),
    closedAt: plan.closedOn ? moment(plan.closedOn, 400) : null,
    publishedOn: plan.publishedOn ? utcMidnight(plan.publishedOn) : null,
    createdAt: moment(plan.frameLoadedOn, 15),
  };
}

const drawRow = (
  plan: CyclePlan,
  { seed, hash, draw }: Frame,
  ids: { councilId: string; id: string; sampleSize: number; personId: string },
) => ({
  ...draw,
  councilId: ids.councilId,
  cycleId: ids.id,
  number: 1,
  seed,
  frameSize: plan.frameSize,
  frameHash: hash,
  sampleSize: ids.sampleSize,
  drawnAt: moment(plan.frameLoadedOn, 81),
  drawnById: ids.personId,
});

async function insertAudits(tx: Prisma.TransactionClient, rows: readonly AuditRows[]): Promise<void> {
  await tx.audit.createMany({ data: rows.map(({ audit }) => audit) });
  await tx.auditSeat.createMany({ data: rows.flatMap(({ seats }) => seats) });
  await storeAnswers(
    tx,
    rows.flatMap(({ answers }) => answers),
  );
  await storeRevisions(
    tx,
    rows.flatMap(({ revisions }) => revisions),
  );
}

/** Puts one cycle with its frame (made to fit its audits unless given), audits, answers, their history and its trail into the council. */
export async function loadCycle(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  { plan, audits, frame: drawn }: { plan: CyclePlan; audits: readonly AuditPlan[]; frame?: Frame },
): Promise<void> {
  const { councilId, teamIds, personIds } = council;
  const teams = audits.map(({ team }) => team);
  const frame = drawn ?? drawFrame(plan, teams, council);
  const id = v7();
  const tool = promised(council.tools, plan.slug);
  const rows = audits.map((audit, index) => {
    const frameCase = frame.cases[index];
    if (!frameCase) throw new Error('The frame has fewer cases than the sample');
    return auditRows(audit, {
      councilId,
      cycleId: id,
      frameCaseId: frameCase.id,
      teamId: promised(teamIds, audit.team),
      managerId: promised(personIds, audit.manager),
      chairId: promised(personIds, audit.chair),
      number: index + 1,
      of: audits.length,
      plan,
      tool: tool.definition,
    });
  });
  const ids = { councilId, id, toolVersionId: tool.id, sampleSize: audits.length };
  await tx.cycle.create({ data: cycleRow(plan, frame, ids) });
  await tx.frameCase.createMany({ data: frame.cases.map((row) => ({ ...row, councilId, cycleId: id })) });
  await tx.draw.create({
    data: drawRow(plan, frame, { ...ids, personId: promised(personIds, 'Gwen Hartley') }),
  });
  await insertAudits(tx, rows);
  await tx.trailEntry.createMany({
    data: cycleTrail(plan, {
      councilId,
      cycleId: id,
      coordinatorId: promised(personIds, 'Gwen Hartley'),
      rows,
    }),
  });
}
