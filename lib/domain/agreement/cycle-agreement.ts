import { type Agreement, agreementOf, isReadDifferently } from '#lib/domain/agreement/agreement.ts';
import {
  type PairCount,
  pairCount,
  pairsOf,
  type RatedPair,
  valuesIn,
} from '#lib/domain/agreement/pair-ratings.ts';
import { OUTCOME_SCALE, type RatingScale, scaleOf } from '#lib/domain/agreement/rating-scale.ts';
import { outcomeOfOption } from '#lib/domain/answers/option-outcome.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How far pairs agreed on one question. */
export type QuestionAgreement = {
  id: string;
  number: string;
  text: string;
  scale: RatingScale;
  agreement: Agreement;
};

/** How far pairs agreed on one key area, by what their answers count as. */
export type AreaAgreement = { id: string; label: string; agreement: Agreement };

/** How far the pairs of a cycle agreed before they talked. */
export type CycleAgreement = {
  /** Returned audits that two people had judged alone. */
  pairs: number;
  /** Every question of every pair together, by what the answers count as. */
  whole: Agreement;
  areas: AreaAgreement[];
  questions: QuestionAgreement[];
  /** The questions that pairs read differently, least agreement first. */
  differing: QuestionAgreement[];
};

const asOutcomes = (question: Question, pairs: readonly RatedPair[]): RatedPair[] =>
  pairs.map(({ first, second, count }) => ({
    first: outcomeOfOption(question, first),
    second: outcomeOfOption(question, second),
    count,
  }));

const shareAgreed = ({ agreement: { agreed, compared } }: QuestionAgreement): number => agreed / compared;

/** What the kept pairs of a cycle say: question by question, key area by key area and as a whole. */
export function describeAgreement(tool: ToolDefinition, cells: readonly PairCount[]): CycleAgreement {
  const rated = scoredQuestions(tool).map((question) => ({
    question,
    pairs: pairsOf(cells, { kind: 'pair', subject: question.id }),
  }));
  const questions = rated.map(({ question, pairs }): QuestionAgreement => {
    const scale = scaleOf(question, valuesIn(pairs));
    const { id, number, text } = question;
    return { id, number, text, scale, agreement: agreementOf(pairs, scale) };
  });
  const together = rated.flatMap(({ question, pairs }) => asOutcomes(question, pairs));
  const pairs = Math.max(0, ...rated.map((question) => pairCount(question.pairs)));
  return {
    pairs,
    whole: agreementOf(together, OUTCOME_SCALE, pairs),
    areas: tool.keyAreas.map(({ id, label }) => ({
      id,
      label,
      agreement: agreementOf(pairsOf(cells, { kind: 'pair-key-area', subject: id }), OUTCOME_SCALE),
    })),
    questions,
    differing: questions
      .filter(({ agreement }) => isReadDifferently(agreement))
      .sort((a, b) => shareAgreed(a) - shareAgreed(b)),
  };
}
