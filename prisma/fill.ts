import { database } from '#lib/db/client.ts';
import { say } from '#prisma/command.ts';
import type { OpenDatabase } from '#prisma/database.ts';
import { loadDemo } from '#prisma/demo/load-demo.ts';
import { listDemoSignIns } from '#prisma/demo/sign-ins.ts';
import { loadTools } from '#prisma/load-tools.ts';
import { applyMigrations } from '#prisma/migrations.ts';

/** Brings a database to this version; an empty embedded one also gets the demonstration council, a served one never. */
export async function fill(open: OpenDatabase): Promise<void> {
  await applyMigrations(open.url);
  if (open.isEmbedded && (await database().council.count()) === 0) await loadDemo(database());
  await loadTools(database());
}

/** Puts the demonstration council where somebody asked for it by name. */
export async function fillWithDemo(url: string): Promise<void> {
  await applyMigrations(url);
  await loadDemo(database());
  await loadTools(database());
}

/** Prints whom a visitor can sign in as, where the demonstration council is loaded. */
export async function tellSignIns(): Promise<void> {
  const signIns = await listDemoSignIns(database());
  if (signIns.length > 0) say('The demonstration council is loaded. Sign in as:');
  for (const { role, email, password } of signIns) say(`  ${role.padEnd(14)} ${email}  ${password}`);
}
