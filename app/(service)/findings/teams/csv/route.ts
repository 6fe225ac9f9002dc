import { findViewer } from '#lib/auth/viewer.ts';
import { findTeamsCompared } from '#lib/db/findings/find-teams-compared.ts';
import { funnelCsvRows } from '#lib/domain/findings/funnel-rows.ts';
import { teamsInAddress } from '#lib/domain/findings/team-figures.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

/** The teams on a key area as a CSV file: the rows of the page’s table. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'findings.read')) return new Response('You may not read findings', { status: 403 });
  const wanted = teamsInAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = await findTeamsCompared(viewer, wanted);
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(csvFile(funnelCsvRows(found.funnel, found.span)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${found.charted.area.id}-by-team.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
