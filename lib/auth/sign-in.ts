import 'server-only';
import { createHmac } from 'node:crypto';
import { isPassword } from '#lib/auth/password.ts';
import { openSession } from '#lib/auth/viewer.ts';
import { findAccount, forgetFailures, listFailures, recordFailure } from '#lib/db/accounts.ts';
import { FAILURE_WINDOW, waitBeforeTrying } from '#lib/domain/people/throttle.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';

const WRONG = 'Either the e-mail address or the password is not right';

function keyedHash(email: string): string {
  return createHmac('sha256', env().SIGHTLINE_SECRET).update(`sign-in:${email}`).digest('hex');
}

function slowed(wait: number): Outcome<never> {
  log().warn({ wait }, 'A sign-in was slowed');
  return refused('password', `Too many tries. Wait ${wait} seconds and try again`);
}

/**
 * Signs in, or says why not in words that never tell whether the account exists. With `only` nobody but that person is
 * let in, and anybody else is told what a wrong password is told.
 */
export async function signIn(
  given: { email: string; password: string },
  { only }: { only?: string } = {},
): Promise<Outcome<true>> {
  const now = new Date();
  const since = new Date(now.getTime() - FAILURE_WINDOW);
  const emailHash = keyedHash(given.email);
  const wait = waitBeforeTrying(await listFailures(emailHash, since), now);
  if (wait > 0) return slowed(wait);
  const found = await findAccount(given.email);
  const account = only === undefined || found?.personId === only ? found : null;
  const kept = account && !account.disabled ? account.passwordHash : null;
  const right = await isPassword(kept, given.password);
  if (!account || !right) {
    await recordFailure(emailHash, now, since);
    return refused('password', WRONG);
  }
  await forgetFailures(emailHash);
  await openSession(account);
  return accepted(true);
}
