import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportAgreement } from '#lib/db/agreement/find-agreement.ts';
import { agreementRows } from '#lib/domain/agreement/agreement-rows.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

const paramsSchema = z.object({ id: z.uuid() });

const fileName = (cycle: string): string =>
  `${cycle.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-agreement.csv`;

/** The agreement of a cycle's pairs as a CSV file: the same figures as on the page, and no case or person. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'cycle.read')) return new Response('You may not read agreement', { status: 403 });
  const parsed = paramsSchema.safeParse(await params);
  const found = parsed.success ? await exportAgreement(viewer, parsed.data.id) : null;
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(csvFile(agreementRows(found, found.agreement)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(found.name)}"`,
      'Cache-Control': 'no-store',
    },
  });
}
