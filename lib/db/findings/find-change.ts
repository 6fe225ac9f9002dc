import 'server-only';
import { findComparedCycle } from '#lib/db/findings/find-compared-cycle.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listBaselines } from '#lib/db/findings/list-baselines.ts';
import { findPaperReport } from '#lib/db/paper-reports/find-paper-report.ts';
import { type Baseline, chooseBaseline } from '#lib/domain/findings/baseline.ts';
import type { BaselineRecord, ChangeRecord } from '#lib/domain/findings/change-view.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What is asked for: an edition of the cycle, and a cycle or paper report by id. */
export type ChangeWanted = { edition: Exclude<EditionWanted, 'live'>; against?: string };

async function readBaseline(
  viewer: Viewer,
  now: FindingsRecord,
  { id, kind }: Baseline,
): Promise<BaselineRecord | null> {
  if (kind === 'paper') {
    const report = await findPaperReport(viewer, id);
    return report && { kind, report };
  }
  const found = await findComparedCycle(viewer, {
    earlierId: id,
    cycleId: now.cycleId,
    edition: now.edition,
  });
  return (
    found && { kind: 'cycle', findings: { ...found.findings, rule: now.rule }, pairings: found.pairings }
  );
}

/**
 * A cycle beside an earlier one in its latest edition or a paper report; null where the cycle is not visible or what it is
 * to be compared with is not among its choices. Two statements beside
 * those of the findings, whatever is compared.
 */
export async function findChange(
  viewer: Viewer,
  cycleId: string,
  { edition, against }: ChangeWanted,
): Promise<ChangeRecord | null> {
  const now = await findFindings(viewer, cycleId, edition);
  if (!now) return null;
  const choices = await listBaselines(viewer, cycleId);
  const chosen = chooseBaseline(choices, against);
  const before = chosen && (await readBaseline(viewer, now, chosen));
  if (before === null && against !== undefined) return null;
  return { now, choices, chosen, before };
}
