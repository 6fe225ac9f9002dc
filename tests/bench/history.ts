import type { Client } from 'pg';
import { v7 } from 'uuid';
import { z } from 'zod';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { copyAudits } from '#tests/bench/copied-audits.ts';
import { copyCycle, copyDraw } from '#tests/bench/copied-cycle.ts';

/** How many cycles each history has, a quarter of a year apart. */
export const CYCLES = 40;

/** Returned audits in all the cycles of a history: 26, 625 and 25,000 in each. */
export const SIZES = { small: CYCLES * 26, middle: 25_000, large: 1_000_000 } as const;

/** One history of the three. */
export type HistoryName = keyof typeof SIZES;

/** The cycles of one tool, all of one size, and the last of them. */
export type History = { tool: string; lastCycleId: string; audits: number; each: number };

const NAMES = ['small', 'middle', 'large'] as const satisfies HistoryName[];
const PATIENCE_MS = 30 * 60_000;
const FIRST_QUARTER = Date.UTC(2001, 0, 1);

const toolRow = z.tuple([
  z.object({ councilId: z.string(), toolVersionId: z.string(), definition: z.unknown() }),
]);

type Source = { client: Client; councilId: string; fromCycleId: string };

const quarter = (number: number, day: number): string =>
  new Date(Date.UTC(new Date(FIRST_QUARTER).getUTCFullYear(), number * 3, day)).toISOString().slice(0, 10);

async function copyTool(
  { client, fromCycleId }: Source,
  name: HistoryName,
): Promise<ToolDefinition & { rowId: string }> {
  const { rows } = await client.query(
    `SELECT c."councilId", c."toolVersionId", t.definition FROM "Cycle" c
     JOIN "ToolVersion" t ON t.id = c."toolVersionId" WHERE c.id = $1`,
    [fromCycleId],
  );
  const [{ toolVersionId, definition }] = toolRow.parse(rows);
  const read = parseDefinition(definition);
  if (!read.ok) throw new Error(`The tool of cycle ${fromCycleId} cannot be read`);
  const slug = `history-${name}`;
  const [rowId, tool] = [v7(), { ...read.value, id: slug, title: `History, ${name}` }];
  await client.query(
    `INSERT INTO "ToolVersion" SELECT copy.* FROM "ToolVersion" t
     CROSS JOIN LATERAL jsonb_populate_record(t, $2) AS copy WHERE t.id = $1`,
    [toolVersionId, { id: rowId, slug, title: tool.title, definition: tool }],
  );
  return { ...tool, rowId };
}

async function makeCycles(source: Source, name: HistoryName): Promise<string[]> {
  const { client, fromCycleId } = source;
  const { rowId, keyAreas } = await copyTool(source, name);
  const questions = keyAreas.flatMap((area) => area.questions);
  const each = SIZES[name] / CYCLES;
  const ids: string[] = [];
  for (let number = 0; number < CYCLES; number += 1) {
    const prefix = `${name.charAt(0).toUpperCase()}${number + 1}`;
    const days = {
      periodFrom: quarter(number, 1),
      periodTo: quarter(number, 80),
      opensOn: quarter(number, 81),
    };
    const later = {
      dueOn: quarter(number, 100),
      reportOn: quarter(number, 110),
      publishedOn: quarter(number, 108),
    };
    const cycleId = await copyCycle(client, fromCycleId, {
      ...{ name: `History ${prefix}`, codePrefix: prefix, status: 'published', toolVersionId: rowId },
      ...{
        ...days,
        ...later,
        openedAt: days.opensOn,
        closedAt: later.dueOn,
        sampleSize: each,
        frameSize: each * 5,
      },
    });
    await copyDraw(client, { fromCycleId, cycleId }, { frameSize: each * 5, sampleSize: each });
    const mark = NAMES.indexOf(name) * CYCLES + number + 1;
    await copyAudits(client, { fromCycleId, cycleId, count: each, prefix, mark, questions });
    ids.push(cycleId);
  }
  return ids;
}

async function publish(councilId: string, cycleIds: readonly string[]): Promise<void> {
  await database().$transaction(
    async (tx) => {
      await rebuildTallies(tx, councilId);
      for (const [place, cycleId] of cycleIds.entries()) {
        const publishedOn = quarter(place % CYCLES, 108);
        const about = { councilId, cycleId, publishedOn, publishedAt: new Date(publishedOn) };
        await freezeEdition(tx, { ...about, publishedById: null, reason: '' });
      }
    },
    { timeout: PATIENCE_MS },
  );
}

/**
 * Makes three histories of forty published cycles each out of one small cycle: of 26 audits a cycle, of 625 and of
 * 25,000, counted and frozen by the service's own rules.
 */
export async function makeHistories(source: Source): Promise<Record<HistoryName, History>> {
  const cycles: Record<HistoryName, string[]> = { small: [], middle: [], large: [] };
  for (const name of NAMES) cycles[name] = await makeCycles(source, name);
  await publish(source.councilId, Object.values(cycles).flat());
  const historyOf = (name: HistoryName): History => ({
    tool: `history-${name}`,
    lastCycleId: cycles[name].at(-1) ?? '',
    audits: SIZES[name],
    each: SIZES[name] / CYCLES,
  });
  return { small: historyOf('small'), middle: historyOf('middle'), large: historyOf('large') };
}
