import { findViewer } from '#lib/auth/viewer.ts';
import { findTrends } from '#lib/db/findings/find-trends.ts';
import { chartedInAddress } from '#lib/domain/findings/charted.ts';
import { trendCsvRows } from '#lib/domain/findings/trend-rows.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

/** A key area over time as a CSV file: the rows of the page’s table. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'findings.read')) return new Response('You may not read findings', { status: 403 });
  const wanted = chartedInAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await findTrends(viewer, wanted);
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(csvFile(trendCsvRows(found.trend)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${found.charted.area.id}-over-time.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
