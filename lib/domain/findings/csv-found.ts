import { foundIn } from '#lib/domain/findings/found-places.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import { placeWords } from '#lib/domain/tools/question-words.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The columns of a file that tell where evidence was expected and in how many answers it was found in which kind of place. */
export const FOUND_HEADINGS: readonly string[] = [
  'Expected in',
  ...foundIn([], []).map(({ label }) => label),
];

/** The cells of those columns for some questions of a tool, over the tallies of one selection. */
export function foundCells(
  tool: ToolDefinition,
  tallies: readonly TallyCount[],
  questions: readonly string[],
): (string | number)[] {
  const asked = questions.map((id) => findQuestion(tool, id)).filter((question) => question !== null);
  const expected = new Set(asked.flatMap((question) => placeWords(question, tool)));
  return [[...expected].join('; '), ...foundIn(tallies, questions).map(({ count }) => count)];
}
