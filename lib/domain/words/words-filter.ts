import { z } from 'zod';
import { pageNumber } from '#lib/domain/page-number.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { WORD_SOURCE_NAMES } from '#lib/domain/words/word-sources.ts';

/** Whether words were released. */
export const RELEASE_STATES = { released: 'Released', kept: 'Not released' } as const;

const empty = z.literal('').transform(() => undefined);

/** What narrows the words of a cycle, as the address has it; what cannot be understood narrows nothing. */
export const wordsFilterSchema = z.object({
  area: z
    .union([empty, z.string().max(100)])
    .optional()
    .catch(undefined),
  source: z
    .union([empty, z.enum(WORD_SOURCE_NAMES)])
    .optional()
    .catch(undefined),
  outcome: z
    .union([empty, z.enum(ANSWER_OUTCOMES)])
    .optional()
    .catch(undefined),
  state: z
    .union([empty, z.enum(['released', 'kept'])])
    .optional()
    .catch(undefined),
  page: pageNumber,
});

/** What narrows the words of a cycle, and the page read. */
export type WordsFilter = z.infer<typeof wordsFilterSchema>;

/** What was chosen, as an address carries it. */
export const chosenWords = ({ page: _, ...chosen }: WordsFilter): Record<string, string> =>
  Object.fromEntries(
    Object.entries(chosen).filter(
      (pair): pair is [string, NonNullable<(typeof pair)[1]>] => pair[1] !== undefined,
    ),
  );

/** The questions of the key area chosen; null for those of all, and none for a key area the tool does not have. */
export function questionsChosen(
  tool: ToolDefinition,
  { area }: Pick<WordsFilter, 'area'>,
): readonly string[] | null {
  if (area === undefined) return null;
  return tool.keyAreas.find(({ id }) => id === area)?.questions ?? [];
}
