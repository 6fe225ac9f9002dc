import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { addPairs, type PairingCounts } from '#lib/domain/findings/pairings.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** A cycle whose latest edition has just been frozen in the transaction. */
type FrozenCycle = { councilId: string; cycleId: string };

/** Pairings by key area, of each earlier cycle. */
type ByCycle = Map<string, Map<string, PairingCounts>>;

const PAIRS_AT_ONCE = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

const outcomes = z
  .record(z.string(), z.enum(ANSWER_OUTCOMES))
  .transform((byQuestion) => new Map(Object.entries(byQuestion)));
const pairRow = z.object({
  auditId: z.string(),
  earlierCycleId: z.string(),
  earlierToolId: z.string(),
  laterToolId: z.string(),
  earlier: outcomes,
  later: outcomes,
});
type Pair = z.output<typeof pairRow>;

const toolRow = z.object({ id: z.string(), definition: z.unknown() });

const answersOf = (auditId: Sql): Sql => sql`(
  SELECT COALESCE(jsonb_object_agg(x."questionId", x.outcome), '{}') FROM "Answer" x
  WHERE x."councilId" = c."councilId" AND x."auditId" = ${auditId} AND x."responseOf" = ${AGREED}::uuid)`;

// The same case is known by its keyed hash in both cycles; its reference is never opened.
function pairsAfter(tx: Connection, { councilId, cycleId }: FrozenCycle, after: [string, string]) {
  return rowsOf(
    tx,
    pairRow,
    sql`SELECT later.id AS "auditId", e.id AS "earlierCycleId", e."toolVersionId" AS "earlierToolId",
          c."toolVersionId" AS "laterToolId", ${answersOf(sql`earlier.id`)} AS earlier, ${answersOf(sql`later.id`)} AS later
        FROM "Cycle" c
        JOIN "ToolVersion" own ON own."councilId" = c."councilId" AND own.id = c."toolVersionId"
        JOIN "Audit" later ON later."councilId" = c."councilId" AND later."cycleId" = c.id
          AND later.status = 'returned'
        JOIN "FrameCase" again ON again."councilId" = c."councilId" AND again.id = later."frameCaseId"
        JOIN "FrameCase" before ON before."councilId" = c."councilId" AND before."referenceMac" = again."referenceMac"
          AND before."cycleId" <> c.id
        JOIN "Audit" earlier ON earlier."councilId" = c."councilId" AND earlier."frameCaseId" = before.id
          AND earlier.status = 'returned'
        JOIN "Cycle" e ON e."councilId" = c."councilId" AND e.id = before."cycleId"
          AND (e."publishedOn", e.id) < (c."publishedOn", c.id)
        JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = e."toolVersionId" AND v.slug = own.slug
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid
          AND (later.id, e.id) > (${after[0]}::uuid, ${after[1]}::uuid)
        ORDER BY later.id, e.id LIMIT ${PAIRS_AT_ONCE}`,
  );
}

async function toolsOf(tx: Connection, { councilId, cycleId }: FrozenCycle) {
  const rows = await rowsOf(
    tx,
    toolRow,
    sql`SELECT v.id, v.definition FROM "Cycle" c
        JOIN "ToolVersion" own ON own."councilId" = c."councilId" AND own.id = c."toolVersionId"
        JOIN "ToolVersion" v ON v."councilId" = own."councilId" AND v.slug = own.slug
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid`,
  );
  const tools = new Map(rows.map(({ id, definition }) => [id, parseDefinition(definition)]));
  return (id: string): ToolDefinition => {
    const tool = tools.get(id);
    if (!tool?.ok) throw new Error(`Tool version ${id} cannot be read`);
    return tool.value;
  };
}

function addPage(found: ByCycle, pairs: readonly Pair[], toolOf: (id: string) => ToolDefinition): void {
  const firsts = new Map(pairs.map((pair) => [pair.earlierCycleId, pair]));
  for (const [earlierCycleId, { earlierToolId, laterToolId }] of firsts) {
    const cases = pairs.filter((pair) => pair.earlierCycleId === earlierCycleId);
    const pairings = found.get(earlierCycleId) ?? new Map<string, PairingCounts>();
    addPairs(pairings, { earlier: toolOf(earlierToolId), later: toolOf(laterToolId) }, cases);
    found.set(earlierCycleId, pairings);
  }
}

async function keep(tx: Connection, { councilId, cycleId }: FrozenCycle, found: ByCycle): Promise<void> {
  const rows = [...found].flatMap(([earlier, pairings]) =>
    [...pairings].map(([keyArea, counts]) => ({ earlier, keyArea, ...counts })),
  );
  await tx.$executeRaw(
    sql`INSERT INTO "EditionPairing" ("councilId", "cycleId", edition, "earlierCycleId", "keyArea",
          "metMet", "metNot", "notMet", "notNot")
        SELECT ${councilId}::uuid, ${cycleId}::uuid,
          (SELECT max(number) FROM "Edition" WHERE "councilId" = ${councilId}::uuid AND "cycleId" = ${cycleId}::uuid),
          pairing.*
        FROM unnest(
          ${rows.map(({ earlier }) => earlier)}::uuid[], ${rows.map(({ keyArea }) => keyArea)}::text[],
          ${rows.map(({ metMet }) => metMet)}::int[], ${rows.map(({ metNot }) => metNot)}::int[],
          ${rows.map(({ notMet }) => notMet)}::int[], ${rows.map(({ notNot }) => notNot)}::int[]
        ) AS pairing`,
  );
}

/**
 * Freezes beside the latest edition what became of the cases that were audited in an earlier published cycle of the same
 * tool as well. For the machine's own commands too, hence no viewer; whoever calls it has frozen the edition in the same
 * transaction. One statement where no case was audited twice; otherwise five hundred pairs at a time.
 */
export async function freezePairings(tx: Connection, cycle: FrozenCycle): Promise<void> {
  let pairs = await pairsAfter(tx, cycle, [NOBODY, NOBODY]);
  if (pairs.length === 0) return;
  const toolOf = await toolsOf(tx, cycle);
  const found: ByCycle = new Map();
  for (let last = pairs.at(-1); last; last = pairs.at(-1)) {
    addPage(found, pairs, toolOf);
    pairs =
      pairs.length < PAIRS_AT_ONCE ? [] : await pairsAfter(tx, cycle, [last.auditId, last.earlierCycleId]);
  }
  await keep(tx, cycle, found);
}
