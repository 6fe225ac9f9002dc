import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { clearSessionCookie, readSessionId, writeSessionCookie } from '#lib/auth/cookie.ts';
import { endSession, findSession, type SessionRow, startSession, touchSession } from '#lib/db/sessions.ts';
import type { WaitingConcerns } from '#lib/domain/concerns/waiting.ts';
import { isLive, sessionLimits } from '#lib/domain/people/session.ts';
import { ASKED_FOR, wayBack } from '#lib/domain/people/way-back.ts';
import { type Action, can } from '#lib/domain/permissions.ts';
import { type Viewer, viewerSchema } from '#lib/domain/viewer.ts';
import { paths } from '#lib/paths.ts';

/** A request within this many milliseconds of the last one is not written down again. */
const TOUCH_EVERY = 20_000;

/** Who is asking, with what the shell of every page shows of them. */
export type Visit = {
  viewer: Viewer;
  /** The address the person signs in with. */
  email: string;
  councilName: string;
  idleAt: Date;
  absoluteAt: Date;
  /** Immediate concerns that wait for this person; null for those who are not told of them. */
  waiting: WaitingConcerns | null;
};

async function findLive(sessionId: string | null): Promise<SessionRow | null> {
  const session = sessionId ? await findSession(sessionId) : null;
  if (!session || session.disabledAt || !isLive(session, new Date())) return null;
  return session;
}

const findLiveSession = cache(async () => findLive(await readSessionId()));

/** Writes down that the person is here: once a request, however many parts of its page ask who is asking. */
const noteSeen = cache(async (session: SessionRow): Promise<void> => {
  const now = new Date();
  if (now.getTime() - session.seenAt.getTime() <= TOUCH_EVERY) return;
  await touchSession(session.sessionId, now);
  session.seenAt = now;
});

/** Proof that a person made a request just now; `quietly` is for polling, which must not keep a session alive. */
export async function findVisit({ quietly = false } = {}): Promise<Visit | null> {
  const session = await findLiveSession();
  if (!session) return null;
  if (!quietly) await noteSeen(session);
  const { email, councilName, waiting } = session;
  return { viewer: viewerSchema.parse(session), email, councilName, waiting, ...sessionLimits(session) };
}

/** The person asking, or null: for route handlers, which answer 401 themselves. */
export async function findViewer(options?: { quietly?: boolean }): Promise<Viewer | null> {
  return (await findVisit(options))?.viewer ?? null;
}

/**
 * How an answer that goes on for long asks again, quietly, whether whoever asked is still signed in: its cookie is read
 * once, and the session each time.
 */
export async function standingViewer(): Promise<() => Promise<Viewer | null>> {
  const sessionId = await readSessionId();
  return async () => {
    const session = await findLive(sessionId);
    return session && viewerSchema.parse(session);
  };
}

/** The person asking; someone not signed in goes to the sign-in page, someone not allowed this at all to “no access”. */
export async function requireViewer(action?: Action): Promise<Viewer> {
  const visit = await findVisit();
  if (!visit) redirect(await wayToSignIn());
  if (action && !can(visit.viewer, action)) forbidden();
  return visit.viewer;
}

/** The sign-in page, which remembers the page that was asked for and says why someone who was signed in is there. */
async function wayToSignIn(): Promise<string> {
  const to = wayBack((await headers()).get(ASKED_FOR));
  const hadSession = (await readSessionId()) !== null;
  return paths.signIn({ ...(hadSession && { reason: 'ended' as const }), ...(to && { to }) });
}

/** Signs someone in whose password or invitation was right: a fresh session and its cookie. */
export async function openSession(person: { councilId: string; personId: string }): Promise<void> {
  await writeSessionCookie(await startSession(person));
}

/** Signs the person asking out: the session ends on the server and the cookie goes. */
export async function closeSession(): Promise<void> {
  const viewer = await findViewer({ quietly: true });
  if (viewer) await endSession(viewer, new Date());
  await clearSessionCookie();
}
