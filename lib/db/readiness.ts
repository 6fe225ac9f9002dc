import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { MIGRATIONS } from '#lib/db/generated/migrations.ts';

/** Whether requests can be served; the reason is for whoever runs the service and names no address or secret. */
export type Readiness = { ready: true } | { ready: false; reason: string };

const applied = z.object({ migration_name: z.string() });
const APPLIED = Prisma.sql`
  SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;

/** Whether the database answers and has every migration this version of the service was built with. */
export async function readiness(): Promise<Readiness> {
  try {
    const names = new Set((await rowsOf(database(), applied, APPLIED)).map((row) => row.migration_name));
    const missing = MIGRATIONS.filter((name) => !names.has(name)).length;
    return missing === 0 ? { ready: true } : { ready: false, reason: `Migrations not applied: ${missing}.` };
  } catch {
    // Whatever went wrong between here and the tables, the answer is the same, and its message may hold the address.
    return { ready: false, reason: 'The database does not answer, or has no tables yet.' };
  }
}
