import { Prisma } from '#lib/db/generated/client.ts';

/** Postgres refused a second row with the same name, address or number: two people were equally quick. */
export const isUniqueViolation = (problem: unknown): boolean =>
  problem instanceof Prisma.PrismaClientKnownRequestError && problem.code === 'P2002';
