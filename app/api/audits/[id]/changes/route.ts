import { z } from 'zod';
import { findViewer } from '#lib/auth/viewer.ts';
import { type Changes, listChangesSince } from '#lib/db/audits/list-changes.ts';
import { isHereNow } from '#lib/domain/audits/presence.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const asked = z.object({ id: z.uuid(), since: z.iso.datetime() });

/** What is new in an audit since a moment. Asked by the open form every second or two, so it keeps no session alive. */
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
  return changes ? reply(200, newsFor(viewer, changes)) : reply(404, {});
}

function newsFor(viewer: Viewer, { status, pair, changes }: Changes) {
  const others = pair.filter(({ personId }) => personId !== viewer.personId);
  const now = new Date();
  return {
    status,
    here: others.filter(({ hereAt }) => isHereNow(hereAt, now)).map(({ name }) => name),
    changes: changes.map(({ questionId, version, answer, by, personId, at }) => ({
      question: questionId,
      news: { version, answer, by, at, mine: personId === viewer.personId },
    })),
  };
}

function reply(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
}
