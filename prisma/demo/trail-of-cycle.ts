import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import type { AuditRows } from '#prisma/demo/audit-rows.ts';
import { moment } from '#prisma/demo/days.ts';
import type { CyclePlan } from '#prisma/demo/plan.ts';

type Entry = {
  action: TrailAction;
  at: Date;
  thing: string;
  thingId: string;
  about: string;
  personId: string;
  detail?: string;
};

type CycleTrail = { councilId: string; cycleId: string; coordinatorId: string; rows: readonly AuditRows[] };

function deedsOfCycle(plan: CyclePlan): { action: TrailAction; at: Date }[] {
  const { frameLoadedOn, opensOn, closedOn, publishedOn } = plan;
  return [
    { action: 'cycle.planned', at: moment(frameLoadedOn, 15) },
    { action: 'cycle.frame-loaded', at: moment(frameLoadedOn, 72) },
    { action: 'cycle.drawn', at: moment(frameLoadedOn, 81) },
    { action: 'cycle.paired', at: moment(frameLoadedOn, 140) },
    { action: 'cycle.opened', at: moment(opensOn, 2) },
    ...(closedOn ? [{ action: 'cycle.closed', at: moment(closedOn, 400) } as const] : []),
    ...(publishedOn ? [{ action: 'cycle.published', at: moment(publishedOn, 65) } as const] : []),
  ];
}

function deedOfAudit({ audit }: AuditRows, plan: CyclePlan, coordinatorId: string): Entry[] {
  const entry = { thing: 'audit', thingId: audit.id, about: audit.code };
  if (audit.returnedAt && audit.returnedById)
    return [{ ...entry, action: 'audit.returned', at: audit.returnedAt, personId: audit.returnedById }];
  if (!audit.notReturnedReason || !plan.closedOn) return [];
  const detail = NOT_RETURNED_REASONS[audit.notReturnedReason];
  return [
    {
      ...entry,
      action: 'audit.accounted-for',
      at: moment(plan.closedOn, 320),
      personId: coordinatorId,
      detail,
    },
  ];
}

/** What the trail says of a cycle of the demonstration. */
export function cycleTrail(plan: CyclePlan, { councilId, cycleId, coordinatorId, rows }: CycleTrail) {
  const cycle = deedsOfCycle(plan).map(
    (deed): Entry => ({
      ...deed,
      thing: 'cycle',
      thingId: cycleId,
      about: plan.name,
      personId: coordinatorId,
    }),
  );
  const audits = rows.flatMap((row) => deedOfAudit(row, plan, coordinatorId));
  return [...cycle, ...audits].map((entry) => ({ ...entry, councilId }));
}
