import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { exportChange } from '#lib/db/findings/export-change.ts';
import { changeInAddress } from '#lib/domain/findings/baseline.ts';
import { changeRows } from '#lib/domain/findings/change-rows.ts';
import { describeChangeSince } from '#lib/domain/findings/change-view.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { can } from '#lib/domain/permissions.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';

const paramsSchema = z.object({ id: z.uuid() });

const fileName = (cycle: string): string =>
  `${cycle.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-change.csv`;

/** What changed since an earlier cycle or a paper report as a CSV file: the rows of the page's table, and their tests. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  if (!can(viewer, 'findings.read')) return new Response('You may not read findings', { status: 403 });
  const parsed = paramsSchema.safeParse(await params);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const { against, by } = changeInAddress.parse(query);
  const wanted = { edition: editionInAddress.parse(query), against };
  const found = parsed.success ? await exportChange(viewer, parsed.data.id, wanted) : null;
  if (!found?.chosen || !found.before) return new Response('Not found', { status: 404 });
  const { name, publishedOn: on } = found.now;
  const { change, cautions } = describeChangeSince(found.before, found.now, by);
  return new Response(csvFile(changeRows(change, { now: { name, on }, before: found.chosen, cautions })), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(name)}"`,
      'Cache-Control': 'no-store',
    },
  });
}
