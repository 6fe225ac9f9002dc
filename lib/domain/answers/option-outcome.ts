import {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  optionsOf,
  SCALE_MET_FROM,
} from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';

function chosen({ type }: Pick<Question, 'type'>, option: string): AnswerOutcome {
  if (type === 'scale-0-10' && /^\d+$/.test(option))
    return Number(option) >= SCALE_MET_FROM ? 'met' : 'not-met';
  const offered = optionsOf(type).find(({ value }) => value === option);
  return offered?.outcome ?? ANSWER_OUTCOMES.find((outcome) => outcome === option) ?? 'unanswered';
}

/** What a kept option counts as for its question: 'good' is met. An option that is neither offered nor an outcome is unanswered. */
export function outcomeOfOption(
  question: Pick<Question, 'type' | 'metIncludes'>,
  option: string,
): AnswerOutcome {
  const outcome = chosen(question, option);
  return question.metIncludes.includes(outcome) ? 'met' : outcome;
}
