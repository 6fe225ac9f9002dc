import 'server-only';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { type Breakdown, breakdownOf } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWNS, type BreakdownBy, keyAreaAsked } from '#lib/domain/findings/breakdown-by.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Which breakdown: of an edition, by what, and of which key area, the first where it is none of the tool's. */
export type OneBreakdown = { wanted: EditionWanted; by: BreakdownBy; area: string };

/** A breakdown to be taken away as a file, or null as `findFindings`; the trail says who took which. */
export async function exportOneBreakdown(
  viewer: Viewer,
  cycleId: string,
  { wanted, by, area }: OneBreakdown,
): Promise<{ record: FindingsRecord; breakdown: Breakdown } | null> {
  const record = await findFindings(viewer, cycleId, wanted);
  if (!record) return null;
  const keyArea = keyAreaAsked(record.tool, area);
  const source = await listBreakdown(viewer, { record, keyAreas: [keyArea] });
  const edition = record.edition === null ? 'Provisional' : `Edition ${record.edition}`;
  await recordTrail(viewer, database(), {
    action: 'cycle.findings-exported',
    thingId: cycleId,
    about: record.name,
    detail: `${edition}, by ${BREAKDOWNS[by].label.toLowerCase()}`,
  });
  return { record, breakdown: breakdownOf(source, { by, keyArea }) };
}
