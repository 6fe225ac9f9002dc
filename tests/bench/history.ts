import type { Client } from 'pg';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { copyAudits, copyInBulk } from '#tests/bench/copied-audits.ts';
import { copyCycle, copyDraw } from '#tests/bench/copied-cycle.ts';
import { copyTool, findSourceTool, type SourceTool } from '#tests/bench/copied-tool.ts';
import { countOne, multiply, proveCounts } from '#tests/bench/multiplied-tallies.ts';

/** How many cycles each history has, a quarter of a year apart. */
export const CYCLES = 40;

/** How many copies of each of the 26 audits a cycle of each history has: a thousand, 25,000 and a million audits in all. */
const COPIES = { small: 1, middle: 24, large: 962 } as const;
const RETURNED = 26;

/** One history of the three. */
export type HistoryName = keyof typeof COPIES;

/** The cycles of one tool, all of one size, and the last of them. */
export type History = { tool: string; lastCycleId: string; audits: number; each: number };

const NAMES = ['small', 'middle', 'large'] as const satisfies HistoryName[];
const PATIENCE_MS = 30 * 60_000;
const FIRST_QUARTER = Date.UTC(2001, 0, 1);

type Source = { client: Client; councilId: string; fromCycleId: string; tool: SourceTool };

const quarter = (number: number, day: number): string =>
  new Date(Date.UTC(new Date(FIRST_QUARTER).getUTCFullYear(), number * 3, day)).toISOString().slice(0, 10);

type Cycles = { ids: string[]; tool: ToolDefinition };

async function makeCycles(source: Source, name: HistoryName): Promise<Cycles> {
  const { client, fromCycleId } = source;
  const { rowId, ...tool } = await copyTool(client, source.tool, `history-${name}`);
  const each = COPIES[name] * RETURNED;
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
    await copyAudits(client, { cycleId, count: each, prefix, mark });
    ids.push(cycleId);
  }
  return { ids, tool };
}

async function publish(councilId: string, cycleIds: readonly string[]): Promise<void> {
  const work = async (tx: Prisma.TransactionClient) => {
    for (const [place, cycleId] of cycleIds.entries()) {
      const publishedOn = quarter(place % CYCLES, 108);
      const about = { councilId, cycleId, publishedOn, publishedAt: new Date(publishedOn) };
      await freezeEdition(tx, { ...about, publishedById: null, reason: '' });
    }
  };
  await database().$transaction(work, { timeout: PATIENCE_MS });
}

/**
 * Makes three histories of forty published cycles each out of one small cycle: a thousand, 25,000 and a million returned
 * audits. One cycle is counted by the service's own rules and stands for its copies, of which two are counted to prove it.
 */
export async function makeHistories(from: Omit<Source, 'tool'>): Promise<Record<HistoryName, History>> {
  const { client, councilId, fromCycleId } = from;
  const source = { ...from, tool: await findSourceTool(client, fromCycleId) };
  const questions = source.tool.definition.keyAreas.flatMap((area) => area.questions);
  const made = await copyInBulk(client, { fromCycleId, questions }, async () => ({
    small: await makeCycles(source, 'small'),
    middle: await makeCycles(source, 'middle'),
    large: await makeCycles(source, 'large'),
  }));
  const first = { councilId, cycleId: made.small.ids[0] ?? '' };
  await countOne({ ...first, tool: made.small.tool });
  for (const name of NAMES)
    await multiply(
      client,
      first.cycleId,
      made[name].ids.filter((id) => id !== first.cycleId),
      COPIES[name],
    );
  for (const { ids, tool } of [made.middle, made.large])
    await proveCounts({ councilId, cycleId: ids.at(-1) ?? '', tool });
  await publish(
    councilId,
    NAMES.flatMap((name) => made[name].ids),
  );
  const historyOf = (name: HistoryName): History => ({
    tool: `history-${name}`,
    lastCycleId: made[name].ids.at(-1) ?? '',
    audits: CYCLES * COPIES[name] * RETURNED,
    each: COPIES[name] * RETURNED,
  });
  return { small: historyOf('small'), middle: historyOf('middle'), large: historyOf('large') };
}
