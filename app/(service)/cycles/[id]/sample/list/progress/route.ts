import { findViewer } from '#lib/auth/viewer.ts';
import { findProgress } from '#lib/db/cycles/frame-draft.ts';

/** How far loading a list has come, for the bar on its page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer();
  if (!viewer) return new Response('Sign in first', { status: 401 });
  const progress = await findProgress(viewer, (await params).id);
  return progress ? Response.json(progress) : new Response('Not found', { status: 404 });
}
