import { fileFor } from '#lib/auth/file-for.ts';
import { findTeamsCompared } from '#lib/db/findings/find-teams-compared.ts';
import { funnelCsvRows } from '#lib/domain/findings/funnel-rows.ts';
import { teamsInAddress } from '#lib/domain/findings/team-figures.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** The teams on a key area as a CSV file: the rows of the page’s table. */
export const GET = (request: Request): Promise<Response> =>
  fileFor('findings.read', request, async (viewer, query) => {
    const found = await findTeamsCompared(viewer, teamsInAddress.parse(query));
    if (!found) return null;
    const { charted, funnel, span } = found;
    return csvDownload(`${charted.area.id}-by-team.csv`, funnelCsvRows(funnel, span));
  });
