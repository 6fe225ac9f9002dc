import 'server-only';
import { listLateAudits } from '#lib/db/editions/list-late-audits.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { LateAudit } from '#lib/domain/findings/late-audit.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The latest edition of a cycle beside its figures as they stand, and the audits let in late since. */
export type EditionsRecord = { latest: FindingsRecord; live: FindingsRecord; late: LateAudit[] };

/** What the page of a cycle's editions is made from, or null where its coordinator does not ask. Four statements. */
export async function findEditions(viewer: Viewer, cycleId: string): Promise<EditionsRecord | null> {
  if (!can(viewer, 'cycle.plan')) return null;
  const latest = await findFindings(viewer, cycleId, 'latest');
  if (!latest) return null;
  const [live, late] = await Promise.all([
    findFindings(viewer, cycleId, 'live'),
    listLateAudits(viewer, cycleId),
  ]);
  return live && { latest, live, late };
}
