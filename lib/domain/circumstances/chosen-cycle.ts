import { z } from 'zod';
import { pageNumber } from '#lib/domain/page-number.ts';

/** A published cycle that can be read, without its figures. Dates are yyyy-mm-dd. */
export type PublishedChoice = {
  cycleId: string;
  name: string;
  toolSlug: string;
  toolVersionId: string;
  periodFrom: string;
  periodTo: string;
  /** The latest edition and its day. */
  edition: number;
  editionOn: string;
};

const name = z.string().max(100).optional().catch(undefined);

/** What the address of the page carries: a tool, a cycle and a key area by their ids, and which teams are shown. */
export const circumstancesQuery = z.object({
  tool: name,
  cycle: z.uuid().optional().catch(undefined),
  area: name,
  page: pageNumber,
});

/** What the address of the page asks for. */
export type CircumstancesQuery = z.output<typeof circumstancesQuery>;

/** The cycle asked for; without one the latest of the tool, or of all tools. Choices come with the latest first; null where there is none. */
export function chooseCycle(
  choices: readonly PublishedChoice[],
  { cycle, tool }: Pick<CircumstancesQuery, 'cycle' | 'tool'>,
): PublishedChoice | null {
  if (cycle !== undefined) return choices.find(({ cycleId }) => cycleId === cycle) ?? null;
  return choices.find(({ toolSlug }) => toolSlug === tool) ?? choices[0] ?? null;
}

/** The key area asked for, or the first. */
export const chooseArea = <A extends { id: string }>(
  areas: readonly A[],
  wanted: string | undefined,
): A | null => areas.find(({ id }) => id === wanted) ?? areas[0] ?? null;
