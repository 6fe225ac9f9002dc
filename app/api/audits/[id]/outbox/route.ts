import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { findOutboxKey } from '#lib/db/audits/find-outbox-key.ts';

const asked = z.object({ id: z.uuid() });
const headers = { 'cache-control': 'private, no-store' };

/** The key for what an open form keeps unsent in its browser; nothing where the council has not chosen that. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const viewer = await findViewer({ quietly: true });
  if (!viewer) return new Response(null, { status: 401, headers });
  const wanted = asked.safeParse(await params);
  const found = wanted.success ? await findOutboxKey(viewer, wanted.data.id) : null;
  if (!found) return new Response(null, { status: 404, headers });
  if (found.key === null) return new Response(null, { status: 204, headers });
  return Response.json({ key: found.key }, { headers });
}
