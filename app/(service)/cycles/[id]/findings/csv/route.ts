import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { exportFileName } from '#lib/domain/findings/export-file-name.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

const paramsSchema = z.object({ id: z.uuid() });

/** The findings of a cycle as a CSV file: the same figures as on the page, and no case. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'findings.read')) return new Response('You may not read findings', { status: 403 });
  const parsed = paramsSchema.safeParse(await params);
  const edition = editionInAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  const found = parsed.success ? await exportFindings(viewer, parsed.data.id, edition) : null;
  if (!found) return new Response('Not found', { status: 404 });
  return new Response(csvFile(csvRows(found.table)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${exportFileName(found, 'csv')}"`,
      'Cache-Control': 'no-store',
    },
  });
}
