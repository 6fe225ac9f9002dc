import type { Client } from 'pg';
import { z } from 'zod';

/** Returned audits to make in a cycle, from those set apart. */
export type AuditsToCopy = {
  cycleId: string;
  count: number;
  /** The letters before the number of each code. */
  prefix: string;
  /** A number no other cycle that is filled like this has: ids follow from it, so that every run makes the same rows. */
  mark: number;
};

/** What a copy of a table's row has of its own: column by column, as SQL over `copied`. */
type Changes = Record<string, string>;

const TABLES = ['FrameCase', 'Audit', 'Answer'] as const;
type Table = (typeof TABLES)[number];

const columnRows = z.array(z.object({ name: z.string() }));

// The last figure keeps audits and cases apart.
const idOf = (mark: number, last: string) =>
  `(lpad(to_hex(n::int), 8, '0') || '-${mark.toString(16).padStart(4, '0')}-7000-8000-00000000000${last}')::uuid`;

/** Sets the rows that are copied apart, so that they are found although the tables grow and have no index meanwhile. */
async function setApart(client: Client, fromCycleId: string, questions: readonly string[]): Promise<void> {
  const audits = `SELECT id FROM "Audit" WHERE "cycleId" = '${fromCycleId}' AND status = 'returned'`;
  const asked = questions.map((id) => `'${id}'`).join(', ');
  const rows: Record<Table, string> = {
    FrameCase: `id IN (SELECT "frameCaseId" FROM "Audit" WHERE id IN (${audits}))`,
    Audit: `id IN (${audits})`,
    Answer: `"auditId" IN (${audits}) AND "questionId" IN (${asked})`,
  };
  for (const table of TABLES)
    await client.query(`CREATE TEMP TABLE "from${table}" AS SELECT * FROM "${table}" WHERE ${rows[table]}`);
}

/**
 * Copies into tables that keep no index and check no key meanwhile: rows copied from sound ones need neither, and one
 * after the other they would take most of the time. The indexes are made anew at the end.
 */
export async function copyInBulk<T>(
  client: Client,
  { fromCycleId, questions }: { fromCycleId: string; questions: readonly string[] },
  work: () => Promise<T>,
): Promise<T> {
  await setApart(client, fromCycleId, questions);
  await client.query("SET session_replication_role = 'replica'");
  const tables = TABLES.map((table) => `'"${table}"'::regclass`).join(', ');
  await client.query(`UPDATE pg_index SET indisready = false WHERE indrelid IN (${tables})`);
  const done = await work();
  await client.query("SET session_replication_role = 'origin'");
  await client.query(`UPDATE pg_index SET indisready = true WHERE indrelid IN (${tables})`);
  for (const table of TABLES) await client.query(`REINDEX TABLE "${table}"`);
  return done;
}

/** Lists which audit each copy is of: the first and every so-many-th of those returned, in their order. */
async function layOut(client: Client, { count, mark }: AuditsToCopy): Promise<void> {
  await client.query('DROP TABLE IF EXISTS copied');
  await client.query(
    `CREATE TEMP TABLE copied AS
     WITH returned AS (
       SELECT id, "frameCaseId", row_number() OVER (ORDER BY number) - 1 AS place, COUNT(*) OVER () AS all
       FROM "fromAudit"
     )
     SELECT n, returned.id AS "fromId", returned."frameCaseId" AS "fromCaseId", ${idOf(mark, 'a')} AS "auditId",
       ${idOf(mark, 'c')} AS "caseId"
     FROM generate_series(1, ${count}) n JOIN returned ON returned.place = n % returned.all`,
  );
}

/** Puts a copy of each of a table's rows that `match` the audit copied from beside every copy of that audit. */
async function copyRows(
  client: Client,
  table: Table,
  { match, changes }: { match: string; changes: Changes },
): Promise<void> {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public'`,
    [table],
  );
  const columns = columnRows.parse(rows).map(({ name }) => name);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const values = columns.map((name) => changes[name] ?? `t."${name}"`).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM copied JOIN "from${table}" t ON ${match}`,
  );
}

/** Fills a cycle with returned audits, their cases and the answers that its figures rest on; within `copyInBulk`. */
export async function copyAudits(client: Client, audits: AuditsToCopy): Promise<void> {
  const { cycleId, prefix, mark } = audits;
  const cycle = { cycleId: `'${cycleId}'` };
  const referenceMac = `int8send(n::bigint + ${mark}::bigint * 100000000)`;
  const cases = { ...cycle, id: '"caseId"', drawRank: 'n', referenceMac };
  const named = { number: 'n', code: `'${prefix}-' || n` };
  await layOut(client, audits);
  await copyRows(client, 'FrameCase', { match: 't.id = "fromCaseId"', changes: cases });
  const own = { ...cycle, ...named, id: 'copied."auditId"', frameCaseId: '"caseId"' };
  await copyRows(client, 'Audit', { match: 't.id = "fromId"', changes: own });
  const changes = { ...cycle, auditId: 'copied."auditId"' };
  await copyRows(client, 'Answer', { match: 't."auditId" = "fromId"', changes });
}
