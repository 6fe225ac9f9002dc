import { findViewer } from '#lib/auth/viewer.ts';
import { checkList } from '#lib/db/cycles/check-frame.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findDraft } from '#lib/db/cycles/frame-draft.ts';
import { chosenSheet } from '#lib/domain/cycles/frame/frame-draft.ts';
import { refusalRows } from '#lib/domain/cycles/frame/refusal-rows.ts';
import { settleColumns } from '#lib/domain/cycles/frame/settle-columns.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { csvDownload } from '#lib/exchange/download.ts';

/** Every refused cell of the list that is being settled as a CSV file, for whoever keeps the list. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  const rows = await listRefused(viewer, (await params).id);
  if (!rows) return new Response('Not found', { status: 404 });
  return csvDownload('refused-rows.csv', rows);
}

async function listRefused(viewer: Viewer, cycleId: string) {
  const [cycle, draft] = await Promise.all([findCycle(viewer, cycleId), findDraft(viewer, cycleId)]);
  if (!cycle || !draft) return null;
  const { list } = chosenSheet(draft);
  const settled = settleColumns(list, draft.choices.places);
  if (!settled.ok) return null;
  const { refusals } = await checkList(viewer, { draft, places: settled.value, cycle });
  return refusalRows(refusals, list.headers, settled.value);
}
