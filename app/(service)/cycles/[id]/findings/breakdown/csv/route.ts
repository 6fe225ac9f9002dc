import { type CycleParams, cycleFileFor } from '#lib/auth/file-for.ts';
import { exportOneBreakdown } from '#lib/db/findings/export-one-breakdown.ts';
import { BREAKDOWNS, breakdownQuery } from '#lib/domain/findings/breakdown-by.ts';
import { breakdownCsv } from '#lib/domain/findings/breakdown-words.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** A breakdown as a CSV file: what the page shows its reader, and no more. */
export const GET = (request: Request, { params }: CycleParams): Promise<Response> =>
  cycleFileFor('findings.read', { request, params }, async (viewer, cycleId, query) => {
    const wish = { wanted: editionInAddress.parse(query), ...breakdownQuery.parse(query) };
    const found = await exportOneBreakdown(viewer, cycleId, wish);
    if (!found) return null;
    const { record, breakdown } = found;
    const { by, keyArea } = breakdown;
    const label = record.tool.keyAreas.find(({ id }) => id === keyArea)?.label ?? keyArea;
    const heading = [`${label}, by ${BREAKDOWNS[by].label.toLowerCase()}`, record.name];
    return csvDownload(`breakdown-by-${by}.csv`, breakdownCsv(breakdown, heading));
  });
