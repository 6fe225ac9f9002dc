import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { breakdownOf } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWNS, breakdownQuery, keyAreaAsked } from '#lib/domain/findings/breakdown-by.ts';
import { breakdownCsv } from '#lib/domain/findings/breakdown-words.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

const paramsSchema = z.object({ id: z.uuid() });

/** A breakdown as a CSV file: what the page shows its reader, and no more. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'findings.read')) return new Response('You may not read findings', { status: 403 });
  const parsed = paramsSchema.safeParse(await params);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const record = parsed.success
    ? await exportFindings(viewer, parsed.data.id, editionInAddress.parse(query))
    : null;
  if (!record) return new Response('Not found', { status: 404 });
  const { by, area } = breakdownQuery.parse(query);
  const keyArea = keyAreaAsked(record.tool, area);
  const breakdown = breakdownOf(await listBreakdown(viewer, { record, keyAreas: [keyArea] }), {
    by,
    keyArea,
  });
  const label = record.tool.keyAreas.find(({ id }) => id === keyArea)?.label ?? keyArea;
  const heading = [`${label}, by ${BREAKDOWNS[by].label.toLowerCase()}`, record.name];
  return new Response(csvFile(breakdownCsv(breakdown, heading)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="breakdown-by-${by}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
