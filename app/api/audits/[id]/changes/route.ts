import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { listChangesSince } from '#lib/db/audits/list-changes.ts';
import { BUILD_HEADER } from '#lib/domain/audits/build.ts';
import { describeNews } from '#lib/domain/audits/news.ts';
import { buildOf } from '#lib/env.ts';

const asked = z.object({ id: z.uuid(), since: z.iso.datetime() });

/** What is new in an audit since a moment. An open form asks by itself, so it keeps no session alive. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await findViewer({ quietly: true });
  if (!viewer) return reply(401, {});
  const since = new URL(request.url).searchParams.get('since');
  const wanted = asked.safeParse({ ...(await params), since });
  if (!wanted.success) return reply(404, {});
  const changes = await listChangesSince(viewer, wanted.data.id, new Date(wanted.data.since));
  return changes ? reply(200, describeNews(viewer.personId, changes, new Date())) : reply(404, {});
}

function reply(status: number, body: object): Response {
  const headers = { 'cache-control': 'private, no-store', [BUILD_HEADER]: buildOf() };
  return Response.json(body, { status, headers });
}
