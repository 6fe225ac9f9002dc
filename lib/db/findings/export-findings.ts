import 'server-only';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { audienceOf, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import { type ExportTable, exportTable } from '#lib/domain/findings/export-table.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Findings as a file takes them away. */
export type ExportedFindings = FindingsRecord & { table: ExportTable };

const editionOf = ({ edition, publishedOn }: FindingsRecord): string =>
  edition === null ? 'Provisional' : `Edition ${edition} of ${publishedOn}`;

/**
 * Findings to be taken away as a file, or null as `findFindings`; the trail says who took which. A file goes further than
 * its reader does, so whoever does not see cases gets breakdowns as the outside may have them.
 */
export async function exportFindings(
  viewer: Viewer,
  cycleId: string,
  wanted: EditionWanted = 'latest',
): Promise<ExportedFindings | null> {
  const record = await findFindings(viewer, cycleId, wanted);
  if (!record) return null;
  const audience = seesEveryCount(audienceOf(viewer)) ? 'cases' : 'outside';
  const breakdown = await listBreakdown(viewer, { record, audience });
  await recordTrail(viewer, database(), {
    action: 'cycle.findings-exported',
    thingId: cycleId,
    about: record.name,
    detail: editionOf(record),
  });
  return { ...record, table: exportTable(record, breakdown) };
}
