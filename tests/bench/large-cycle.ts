import type { Client } from 'pg';
import { z } from 'zod';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { copyCycle } from '#tests/bench/copied-cycle.ts';

/** How many returned audits the large cycle has. */
export const LARGE = 25_000;

const PATIENCE_MS = 120_000;

// Ids follow from the number, so that every run makes the same rows; the last figure keeps audits and cases apart.
const idEnding = (last: string) =>
  `(lpad(to_hex(n::int), 8, '0') || '-0000-7000-8000-00000000000${last}')::uuid`;

const LAY_OUT = `CREATE TEMP TABLE copied AS
  WITH returned AS (
    SELECT id, "frameCaseId", row_number() OVER (ORDER BY number) - 1 AS place, COUNT(*) OVER () AS all
    FROM "Audit" WHERE "cycleId" = $1 AND status = 'returned'
  )
  SELECT n, returned.id AS "fromId", returned."frameCaseId" AS "fromCaseId", ${idEnding('a')} AS "auditId",
    ${idEnding('c')} AS "caseId"
  FROM generate_series(1, ${LARGE}) n JOIN returned ON returned.place = n % returned.all`;

/** What a copy of a table's row has of its own: column by column, as SQL over `copied`. */
type Changes = Record<string, string>;

const columnRows = z.array(z.object({ name: z.string() }));

/** Puts a copy of each of a table's rows that `match` the audit copied from beside every copy of that audit. */
async function copyRows(
  client: Client,
  table: string,
  { match, changes }: { match: string; changes: Changes },
) {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public'`,
    [table],
  );
  const columns = columnRows.parse(rows).map(({ name }) => name);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = columns.map((name) => changes[name] ?? `t."${name}"`).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM copied JOIN "${table}" t ON ${match}`,
  );
}

async function copyAudits(client: Client, cycleId: string): Promise<void> {
  const cycle = { cycleId: `'${cycleId}'` };
  const cases = { ...cycle, id: '"caseId"', drawRank: 'n', referenceMac: 'int8send(n)' };
  const named = { number: 'n', code: `'LG-' || n` };
  const audits = { ...cycle, ...named, id: 'copied."auditId"', frameCaseId: '"caseId"' };
  const ofAudit = { match: 't."auditId" = "fromId"', changes: { ...cycle, auditId: 'copied."auditId"' } };
  await copyRows(client, 'FrameCase', { match: 't.id = "fromCaseId"', changes: cases });
  await copyRows(client, 'Audit', { match: 't.id = "fromId"', changes: audits });
  for (const table of ['AuditSeat', 'Answer', 'AnswerRevision']) await copyRows(client, table, ofAudit);
}

/** Copies the returned audits of a small cycle until there are 25,000, counted by the service's rules. */
export async function makeLargeCycle(
  client: Client,
  { councilId, cycleId: smallId }: { councilId: string; cycleId: string },
): Promise<string> {
  const sizes = { sampleSize: LARGE, frameSize: LARGE * 2 };
  const plan = { name: 'Child protection, large', codePrefix: 'LG', status: 'published', ...sizes };
  const cycleId = await copyCycle(client, smallId, plan);
  // A million rows copied from sound ones: the check of every key, one by one, would take most of the time.
  await client.query("SET session_replication_role = 'replica'");
  await client.query(LAY_OUT, [smallId]);
  await copyAudits(client, cycleId);
  await client.query("SET session_replication_role = 'origin'");
  const edition = {
    councilId,
    cycleId,
    publishedOn: '2010-12-22',
    publishedAt: new Date(),
    publishedById: null,
  };
  const counting = { timeout: PATIENCE_MS };
  await database().$transaction(async (tx) => {
    await rebuildTallies(tx, councilId);
    // What leaders read, and what the findings are measured by.
    await freezeEdition(tx, { ...edition, reason: '' });
  }, counting);
  return cycleId;
}
