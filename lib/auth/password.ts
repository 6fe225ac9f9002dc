import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's first choice for Argon2id: 19 MiB, two passes, one lane. The library's default variant is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

/** A new password as it is kept: an encoded Argon2id hash with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/**
 * Is this the password? Where there is no hash to compare with (no account, not yet taken up, disabled) the same work
 * is done on a decoy, so that the time taken does not tell whether an account exists.
 */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const right = await verify(kept ?? (await decoy), password);
  return kept !== null && right;
}
