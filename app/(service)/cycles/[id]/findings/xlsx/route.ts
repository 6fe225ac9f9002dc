import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { exportFileName } from '#lib/domain/findings/export-file-name.ts';
import { exportSheets, notesSheet } from '#lib/domain/findings/export-sheets.ts';
import { can } from '#lib/domain/permissions.ts';
import { workbookFile } from '#lib/exchange/workbook-file.ts';

const paramsSchema = z.object({ id: z.uuid() });

/** The findings of a cycle as a workbook: its figures, breakdowns and counts, each on a sheet, and what a reader has to know. */
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
  const workbook = await workbookFile([...exportSheets(found.table), notesSheet(found.table)]);
  return new Response(workbook, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${exportFileName(found, 'xlsx')}"`,
      'Cache-Control': 'no-store',
    },
  });
}
