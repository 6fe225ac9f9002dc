import type { Client } from 'pg';
import { z } from 'zod';

/** Returned audits to make in a cycle, from those of another with the same questions. */
export type AuditsToCopy = {
  fromCycleId: string;
  cycleId: string;
  count: number;
  /** The letters before the number of each code. */
  prefix: string;
  /** A number no other cycle that is filled like this has: ids follow from it, so that every run makes the same rows. */
  mark: number;
  /** Only the answers to these questions; the figures that are measured rest on no others. */
  questions: readonly string[];
};

/** What a copy of a table's row has of its own: column by column, as SQL over `copied`. */
type Changes = Record<string, string>;

const columnRows = z.array(z.object({ name: z.string() }));

// The last figure keeps audits and cases apart.
const idOf = (mark: number, last: string) =>
  `(lpad(to_hex(n::int), 8, '0') || '-${mark.toString(16).padStart(4, '0')}-7000-8000-00000000000${last}')::uuid`;

/** Lists which audit each copy is of: the first and every so-many-th of those returned, in their order. */
async function layOut(client: Client, { fromCycleId, count, mark }: AuditsToCopy): Promise<void> {
  await client.query('DROP TABLE IF EXISTS copied');
  await client.query(
    `CREATE TEMP TABLE copied AS
     WITH returned AS (
       SELECT id, "frameCaseId", row_number() OVER (ORDER BY number) - 1 AS place, COUNT(*) OVER () AS all
       FROM "Audit" WHERE "cycleId" = $1 AND status = 'returned'
     )
     SELECT n, returned.id AS "fromId", returned."frameCaseId" AS "fromCaseId", ${idOf(mark, 'a')} AS "auditId",
       ${idOf(mark, 'c')} AS "caseId"
     FROM generate_series(1, ${count}) n JOIN returned ON returned.place = n % returned.all`,
    [fromCycleId],
  );
}

/** Puts a copy of each of a table's rows that `match` the audit copied from beside every copy of that audit. */
async function copyRows(
  client: Client,
  table: string,
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
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM copied JOIN "${table}" t ON ${match}`,
  );
}

/** Fills a cycle with returned audits, their cases and the answers that its figures rest on. */
export async function copyAudits(client: Client, audits: AuditsToCopy): Promise<void> {
  const { cycleId, prefix, mark, questions } = audits;
  const cycle = { cycleId: `'${cycleId}'` };
  const cases = {
    ...cycle,
    id: '"caseId"',
    drawRank: 'n',
    referenceMac: `int8send(n::bigint + ${mark}::bigint * 100000000)`,
  };
  const named = { number: 'n', code: `'${prefix}-' || n` };
  await layOut(client, audits);
  // Rows copied from sound ones: the check of every key, one by one, would take most of the time.
  await client.query("SET session_replication_role = 'replica'");
  await copyRows(client, 'FrameCase', { match: 't.id = "fromCaseId"', changes: cases });
  const own = { ...cycle, ...named, id: 'copied."auditId"', frameCaseId: '"caseId"' };
  await copyRows(client, 'Audit', { match: 't.id = "fromId"', changes: own });
  const asked = questions.map((id) => `'${id}'`).join(', ');
  await copyRows(client, 'Answer', {
    match: `t."auditId" = "fromId" AND t."questionId" IN (${asked})`,
    changes: { ...cycle, auditId: 'copied."auditId"' },
  });
  await client.query("SET session_replication_role = 'origin'");
}
