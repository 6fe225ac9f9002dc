import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportOneBreakdown } from '#lib/db/findings/export-one-breakdown.ts';
import { BREAKDOWNS, breakdownQuery } from '#lib/domain/findings/breakdown-by.ts';
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
  const wish = { wanted: editionInAddress.parse(query), ...breakdownQuery.parse(query) };
  const found = parsed.success ? await exportOneBreakdown(viewer, parsed.data.id, wish) : null;
  if (!found) return new Response('Not found', { status: 404 });
  const { record, breakdown } = found;
  const { by, keyArea } = breakdown;
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
