import 'server-only';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const editionOf = ({ edition, publishedOn }: FindingsRecord): string =>
  edition === null ? 'Provisional' : `Edition ${edition} of ${publishedOn}`;

/** Findings to be taken away as a file, or null as `findFindings`; the trail says who took which. */
export async function exportFindings(
  viewer: Viewer,
  cycleId: string,
  wanted: EditionWanted = 'latest',
): Promise<FindingsRecord | null> {
  const record = await findFindings(viewer, cycleId, wanted);
  if (!record) return null;
  await recordTrail(viewer, database(), {
    action: 'cycle.findings-exported',
    thingId: cycleId,
    about: record.name,
    detail: editionOf(record),
  });
  return record;
}
