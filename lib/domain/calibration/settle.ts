import { accepted, type Outcome, refused, refusedAll } from '#lib/domain/problems.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

const ALREADY = 'This calibration has been settled already';

/** May the agreed answers be settled? Every question that counts needs one, or nobody could be set beside it. */
export function canSettle(
  tool: ToolDefinition,
  { settledAt, agreed }: { settledAt: Date | null; agreed: ReadonlyMap<string, AnswerOutcome> },
): Outcome<true> {
  if (settledAt) return refused('confirmed', ALREADY);
  const open = scoredQuestions(tool).filter(({ id }) => (agreed.get(id) ?? 'unanswered') === 'unanswered');
  if (open.length === 0) return accepted(true);
  const numbers = open.map(({ number }) => number).join(', ');
  return refusedAll([{ field: 'confirmed', message: `Enter the agreed answer to ${numbers} first` }]);
}
