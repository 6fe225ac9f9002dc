import 'server-only';
import { database } from '#lib/db/client.ts';

const DAY = 86_400_000;
/** Failures to sign in slow the next try for minutes; a session ends within a day. What is older says nothing any more. */
const KEEP = { failures: DAY, sessions: 30 * DAY } as const;

/** Forgets what nothing needs any more: old failures to sign in and long ended sessions. Gives how many rows went. */
export async function tidy(now: Date): Promise<number> {
  const before = (age: number) => ({ lt: new Date(now.getTime() - age) });
  const failures = await database().signInFailure.deleteMany({ where: { at: before(KEEP.failures) } });
  const sessions = await database().session.deleteMany({ where: { startedAt: before(KEEP.sessions) } });
  return failures.count + sessions.count;
}
