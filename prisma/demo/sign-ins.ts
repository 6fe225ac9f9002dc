import { createHmac } from 'node:crypto';
import { isPassword } from '#lib/auth/password.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { OPEN_ROLES, ROLES } from '#lib/domain/people/roles.ts';
import { env } from '#lib/env.ts';
import { COUNCIL, emailOf, PEOPLE } from '#prisma/demo/people.ts';

/** A way into the demonstration: whose role it shows, and what to type. */
export type DemoSignIn = { role: string; email: string; password: string };

const GROUP = 5;
const GROUPS = 3;

/**
 * The one password of the demonstration, different at every installation: it follows from the installation's own
 * secret, so nothing more has to be kept, and it cannot be found in this code.
 */
export function demoPassword(): string {
  const text = createHmac('sha256', env().SIGHTLINE_SECRET).update('sightline:demonstration').digest('hex');
  const groups = Array.from({ length: GROUPS }, (_, index) => text.slice(index * GROUP, (index + 1) * GROUP));
  return groups.join('-');
}

/** One sign-in a role, two for auditors, while the demonstration is there and its password is still this one. */
export async function listDemoSignIns(client: Pick<PrismaClient, 'person'>): Promise<DemoSignIn[]> {
  const password = demoPassword();
  const shown = PEOPLE.filter(
    ({ role, seat }, index) =>
      PEOPLE.findIndex((other) => other.role === role && other.seat === seat) === index,
  );
  const first = await client.person.findFirst({
    where: { council: { name: COUNCIL.name }, email: emailOf(shown[0] ?? { name: '' }), disabledAt: null },
    select: { passwordHash: true },
  });
  if (!first || !(await isPassword(first.passwordHash, password))) return [];
  return OPEN_ROLES.flatMap((role) =>
    shown
      .filter((person) => person.role === role)
      .map((person) => ({ role: ROLES[role].label, email: emailOf(person), password })),
  );
}
