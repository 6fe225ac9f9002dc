import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from 'pg';
import { z } from 'zod';

const APP = resolve(import.meta.dirname, '..', '..', 'app');

/** Ids worth trying in place of a route's [id], by what stands before it or by the first word of the route: things of every status, and the largest. */
const IDS: Record<string, string> = {
  cycles: `SELECT DISTINCT ON (c.status, large) c.id, (c."sampleSize" > 1000) AS large FROM "Cycle" c`,
  audits: `SELECT DISTINCT ON (a.status, c.status) a.id FROM "Audit" a JOIN "Cycle" c ON c.id = a."cycleId"`,
  people: 'SELECT id FROM "Person" ORDER BY name LIMIT 1',
  draws: 'SELECT id FROM "Draw" LIMIT 1',
  concerns: 'SELECT id FROM "Concern" ORDER BY "raisedAt" LIMIT 1',
  messages: 'SELECT id FROM "Message" ORDER BY "queuedAt" LIMIT 1',
  teams: 'SELECT id FROM "Team" ORDER BY name LIMIT 1',
  tools: 'SELECT id FROM "ToolVersion" ORDER BY title LIMIT 1',
  readiness: `SELECT id FROM "Person" WHERE role = 'auditor' ORDER BY name LIMIT 1`,
  training: `SELECT DISTINCT ON ("heldOn" > now()) id FROM "TrainingSession"`,
  calibrations: `SELECT DISTINCT ON ("settledAt" IS NULL) id FROM "Calibration"`,
  'findings/paper': 'SELECT id FROM "PaperReport" WHERE "removedAt" IS NULL LIMIT 1',
  'findings/teams': 'SELECT id FROM "Team" ORDER BY name LIMIT 1',
  circumstances: 'SELECT id FROM "TeamEvent" WHERE "removedAt" IS NULL LIMIT 1',
  programme: 'SELECT id FROM "ProgrammeEntry" WHERE "cycleId" IS NULL LIMIT 1',
};

const idRows = z.array(z.object({ id: z.string() }));

/** Every page of the application as a route: '/cycles/[id]/findings', …; a new page is here by itself. */
export function listRoutes(): string[] {
  const files = globSync('**/page.tsx', { cwd: APP });
  const routes = files.map(
    (file) => `/${file.replace(/(^|\/)page\.tsx$/, '').replaceAll(/\([^)]*\)\/?/g, '')}`,
  );
  return routes.sort();
}

async function listIds(client: Client, route: string): Promise<string[]> {
  const before = route.slice(1, route.indexOf('/[id]'));
  const [noun = ''] = before.split('/');
  const { rows } = await client.query(IDS[before] ?? IDS[noun] ?? 'SELECT 1 WHERE false');
  return idRows.parse(rows).map(({ id }) => id);
}

/** Addresses to try for a route: with each id that might show it, the one `others` has for its first word, and `others` for what else stands in brackets. */
export async function addressesOf(
  client: Client,
  route: string,
  others: Record<string, string>,
): Promise<string[]> {
  const filled = route.replaceAll(/\[(\w+)\]/g, (whole, name: string) => others[name] ?? whole);
  if (!filled.includes('[id]')) return [filled];
  const noun = filled.split('/')[1] ?? '';
  const ids = [...(await listIds(client, filled)), ...(others[noun] ? [others[noun]] : [])];
  return ids.map((id) => filled.replace('[id]', id));
}
