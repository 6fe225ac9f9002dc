import { fileFor } from '#lib/auth/file-for.ts';
import { findTrends } from '#lib/db/findings/find-trends.ts';
import { chartedInAddress } from '#lib/domain/findings/charted.ts';
import { trendCsvRows } from '#lib/domain/findings/trend-rows.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** A key area over time as a CSV file: the rows of the page’s table. */
export const GET = (request: Request): Promise<Response> =>
  fileFor('findings.read', request, async (viewer, query) => {
    const found = await findTrends(viewer, chartedInAddress.parse(query));
    return found && csvDownload(`${found.charted.area.id}-over-time.csv`, trendCsvRows(found.trend));
  });
