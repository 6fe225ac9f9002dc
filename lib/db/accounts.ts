import 'server-only';
import { database } from '#lib/db/client.ts';

/** What signing in needs to know of an account. */
export type Account = { councilId: string; personId: string; passwordHash: string | null; disabled: boolean };

/** The account with this address (lower case), or null. */
export async function findAccount(email: string): Promise<Account | null> {
  const person = await database().person.findUnique({ where: { email } });
  if (!person) return null;
  return {
    councilId: person.councilId,
    personId: person.id,
    passwordHash: person.passwordHash,
    disabled: person.disabledAt !== null,
  };
}

/** When signing in with this address (keyed hash) failed since a moment. */
export async function listFailures(emailHash: string, since: Date): Promise<Date[]> {
  const rows = await database().signInFailure.findMany({ where: { emailHash, at: { gte: since } } });
  return rows.map((row) => row.at);
}

/** Remembers one failure, and forgets those too old to count. */
export async function recordFailure(emailHash: string, at: Date, forgetBefore: Date): Promise<void> {
  await database().$transaction([
    database().signInFailure.create({ data: { emailHash, at } }),
    database().signInFailure.deleteMany({ where: { at: { lt: forgetBefore } } }),
  ]);
}

/** Forgets the failures of an address once the right password has been given. */
export async function forgetFailures(emailHash: string): Promise<void> {
  await database().signInFailure.deleteMany({ where: { emailHash } });
}
