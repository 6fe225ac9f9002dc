import { findVisit } from '#lib/auth/viewer.ts';
import { isSameOrigin } from '#lib/domain/same-origin.ts';
import { env } from '#lib/env.ts';

/** How long the session has left; asking does not lengthen it. */
export async function GET(): Promise<Response> {
  return answer(await findVisit({ quietly: true }));
}

/** “Stay signed in”: the idle clock starts again. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SIGHTLINE_ORIGIN)) return new Response(null, { status: 403 });
  return answer(await findVisit());
}

function answer(visit: Awaited<ReturnType<typeof findVisit>>): Response {
  if (!visit) return new Response(null, { status: 401 });
  const { idleAt, absoluteAt } = visit;
  return Response.json({ idleAt: idleAt.getTime(), absoluteAt: absoluteAt.getTime(), now: Date.now() });
}
