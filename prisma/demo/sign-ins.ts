import { isPassword } from '#lib/auth/password.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { OPEN_ROLES, ROLES } from '#lib/domain/people/roles.ts';
import { env } from '#lib/env.ts';
import { demoPasswordOf } from '#prisma/demo/password.ts';
import { COUNCIL, emailOf, PEOPLE } from '#prisma/demo/people.ts';

/** A way into the demonstration: whose role it shows, and what to type. */
export type DemoSignIn = { role: string; email: string; password: string };

/** The password of this installation's demonstration. */
export const demoPassword = (): string => demoPasswordOf(env().SIGHTLINE_SECRET);

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
