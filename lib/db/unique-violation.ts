import 'server-only';
import { Prisma } from '#lib/db/generated/client.ts';

/** Postgres refused a second row with the same name, address or number: two people were equally quick. */
export function isUniqueViolation(problem: unknown): boolean {
  return problem instanceof Prisma.PrismaClientKnownRequestError && problem.code === 'P2002';
}
