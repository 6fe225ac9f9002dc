import { labelOf, OUTCOME_SCALE, scaleOf } from '#lib/domain/agreement/rating-scale.ts';
import { outcomeOfOption } from '#lib/domain/answers/option-outcome.ts';
import { FEWEST_FINISHED } from '#lib/domain/calibration/calibration.ts';
import { NOT_RATED } from '#lib/domain/findings/pair-cells.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { type FleissKappa, fleissKappa } from '#lib/statistics/fleiss-kappa.ts';
import { type Alpha, krippendorffAlphaOf } from '#lib/statistics/krippendorff-alpha.ts';

/** How many of those who had finished chose one option of one question. */
export type ChosenCount = { questionId: string; option: string; count: number };

/** One answer to one question, in words, and how many gave it. */
export type SpreadAnswer = { option: string; label: string; count: number; isAgreed: boolean };

/** How the answers to one question spread; the agreed answer first, then the most frequent. */
export type QuestionSpread = {
  id: string;
  number: string;
  text: string;
  agreedLabel: string;
  asAgreed: number;
  answers: SpreadAnswer[];
};

/** How the answers of all who had finished spread: never who gave which. */
export type Spread = {
  finished: number;
  asAgreed: number;
  answered: number;
  kappa: FleissKappa;
  /** Questions that everybody who had finished answered: what kappa is worked out from. */
  complete: number;
  alpha: Alpha;
  questions: QuestionSpread[];
};

type Counted = { question: Question; counts: { option: string; count: number }[] };

const total = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** How many gave each outcome, so that questions of different kinds can be put together. */
function outcomeCounts({ question, counts }: Counted): number[] {
  return OUTCOME_SCALE.categories.map(({ value }) =>
    total(counts.filter(({ option }) => outcomeOfOption(question, option) === value)),
  );
}

function coefficients(counted: readonly Counted[], finished: number) {
  const outcomes = counted.map(outcomeCounts);
  const complete = outcomes.filter((counts) => counts.reduce((sum, count) => sum + count, 0) === finished);
  const units = outcomes.map((counts) => ({
    values: counts.flatMap((count, value) => Array.from({ length: count }, () => value)),
    times: 1,
  }));
  return {
    kappa: fleissKappa(complete),
    complete: complete.length,
    alpha: krippendorffAlphaOf(units, 'nominal'),
  };
}

function spreadOf({ question, counts }: Counted, on: { agreed: string; finished: number }): QuestionSpread {
  const scale = scaleOf(question, [...counts.map(({ option }) => option), on.agreed]);
  const missing = { option: NOT_RATED, count: on.finished - total(counts) };
  const all = [...counts, ...(missing.count > 0 ? [missing] : [])];
  const { id, number, text } = question;
  return {
    id,
    number,
    text,
    agreedLabel: labelOf(scale, on.agreed),
    asAgreed: counts.find(({ option }) => option === on.agreed)?.count ?? 0,
    answers: all
      .map(({ option, count }) => ({
        option,
        count,
        label: labelOf(scale, option),
        isAgreed: option === on.agreed,
      }))
      .sort((a, b) => Number(b.isAgreed) - Number(a.isAgreed) || b.count - a.count),
  };
}

/** How the answers spread around the agreed ones; null while fewer than three have finished. */
export function describeSpread(
  tool: ToolDefinition,
  on: { finished: number; chosen: readonly ChosenCount[]; agreed: ReadonlyMap<string, string> },
): Spread | null {
  if (on.finished < FEWEST_FINISHED) return null;
  const counted = scoredQuestions(tool).map(
    (question): Counted => ({
      question,
      counts: on.chosen.filter(
        ({ questionId, option }) => questionId === question.id && option !== NOT_RATED,
      ),
    }),
  );
  const questions = counted.map((one) =>
    spreadOf(one, { agreed: on.agreed.get(one.question.id) ?? NOT_RATED, finished: on.finished }),
  );
  return {
    finished: on.finished,
    asAgreed: questions.reduce((sum, { asAgreed }) => sum + asAgreed, 0),
    answered: counted.reduce((sum, { counts }) => sum + total(counts), 0),
    ...coefficients(counted, on.finished),
    questions,
  };
}
