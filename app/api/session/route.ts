import { z } from 'zod';
import { signIn } from '#lib/auth/sign-in.ts';
import { findVisit } from '#lib/auth/viewer.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { signInAgainSchema } from '#lib/domain/people/credentials.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { isSameOrigin } from '#lib/domain/same-origin.ts';
import { env } from '#lib/env.ts';

/** The most that signing in again may weigh, in bytes. */
const LARGEST = 4_096;
const asked = z.object({ person: z.uuid().optional().catch(undefined) });

/** How long the session has left; asking does not lengthen it. A page that names its person learns nothing of another’s. */
export async function GET(request: Request): Promise<Response> {
  return answer(request, await findVisit({ quietly: true }));
}

/** “Stay signed in”: the idle clock starts again. With a password in it: signs the person of the page in again. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().SIGHTLINE_ORIGIN)) return new Response(null, { status: 403 });
  const weight = Number(request.headers.get('content-length') ?? Infinity);
  if (weight > LARGEST) return new Response(null, { status: 413 });
  return weight > 0 ? signInAgain(await request.text()) : answer(request, await findVisit());
}

async function signInAgain(body: string): Promise<Response> {
  const input = parseInput(signInAgainSchema, parseJson(body));
  if (!input.ok) return refuse(input.problems);
  const done = await signIn(input.value, { only: input.value.personId });
  return done.ok ? new Response(null, { status: 204 }) : refuse(done.problems);
}

const refuse = (problems: readonly Problem[]) => Response.json({ problems }, { status: 422 });

function answer(request: Request, visit: Awaited<ReturnType<typeof findVisit>>): Response {
  const { person } = asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const isOther = person !== undefined && person !== visit?.viewer.personId;
  if (!visit || isOther) return new Response(null, { status: 401 });
  const { idleAt, absoluteAt } = visit;
  return Response.json({ idleAt: idleAt.getTime(), absoluteAt: absoluteAt.getTime(), now: Date.now() });
}
