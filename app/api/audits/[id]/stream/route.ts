import { z } from 'zod';
import { standingViewer } from '#lib/auth/viewer.ts';
import { listChangesSince } from '#lib/db/audits/list-changes.ts';
import { followAudit } from '#lib/db/live/changes.ts';
import { BUILD_HEADER } from '#lib/domain/audits/build.ts';
import { describeNews, seenUntil } from '#lib/domain/audits/news.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { buildOf } from '#lib/env.ts';
import { eventStream, newsEvent } from '#lib/live/event-stream.ts';
import { log } from '#lib/log.ts';

const asked = z.object({ id: z.uuid(), since: z.iso.datetime() });

/**
 * What is new in an audit, as it happens, for as long as the reader is signed in and may read it. It keeps no session
 * alive. Who does not wait for events gets the first one and no more.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const findViewer = await standingViewer();
  const viewer = await findViewer();
  if (!viewer) return new Response(null, { status: 401 });
  const since = new URL(request.url).searchParams.get('since');
  const wanted = asked.safeParse({ ...(await params), since });
  if (!wanted.success) return new Response(null, { status: 404 });
  const { id } = wanted.data;
  const look = lookAt(findViewer, id, new Date(wanted.data.since));
  const first = await look();
  if (first === null) return new Response(null, { status: 404 });
  const waits = request.headers.get('accept')?.includes('text/event-stream');
  if (!waits) return events(newsEvent(first));
  return events(eventStream(first, { look, follow: (follower) => followAudit(viewer, id, follower) }));
}

/** Looks at the audit as whoever is signed in by then; null once nobody is, or it is no longer theirs. */
function lookAt(findViewer: () => Promise<Viewer | null>, id: string, begun: Date) {
  let since = begun;
  return async (): Promise<string | null> => {
    try {
      const viewer = await findViewer();
      const found = viewer && (await listChangesSince(viewer, id, since));
      if (!found) return null;
      since = seenUntil(found.changes, since);
      return JSON.stringify(describeNews(viewer.personId, found, new Date()));
    } catch (err) {
      // The database is away: the page asks in its other way until a stream can be opened again.
      log().warn({ err }, 'A live stream ended');
      return null;
    }
  };
}

function events(body: string | ReadableStream<Uint8Array>): Response {
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    // A proxy that gathered or compressed events would keep them back.
    'cache-control': 'private, no-store, no-transform',
    'x-accel-buffering': 'no',
    [BUILD_HEADER]: buildOf(),
  };
  return new Response(body, { headers });
}
