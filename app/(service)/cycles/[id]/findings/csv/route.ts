import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

const paramsSchema = z.object({ id: z.uuid() });

function fileName({ name, edition, editions }: FindingsRecord): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${words}-findings${editions.length > 1 ? `-edition-${edition}` : ''}.csv`;
}

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
  const record = parsed.success ? await exportFindings(viewer, parsed.data.id, edition) : null;
  if (!record) return new Response('Not found', { status: 404 });
  return new Response(csvFile(csvRows(record)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(record)}"`,
      'Cache-Control': 'no-store',
    },
  });
}
