import { type CycleParams, cycleFileFor } from '#lib/auth/file-for.ts';
import { exportAgreement } from '#lib/db/agreement/find-agreement.ts';
import { agreementRows } from '#lib/domain/agreement/agreement-rows.ts';
import { fileNameOf } from '#lib/domain/findings/export-file-name.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** The agreement of a cycle's pairs as a CSV file: the same figures as on the page, and no case or person. */
export const GET = (request: Request, { params }: CycleParams): Promise<Response> =>
  cycleFileFor('cycle.read', { request, params }, async (viewer, cycleId) => {
    const found = await exportAgreement(viewer, cycleId);
    return (
      found && csvDownload(fileNameOf(found.name, 'agreement', 'csv'), agreementRows(found, found.agreement))
    );
  });
