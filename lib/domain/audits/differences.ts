import type { Answer } from '#lib/domain/answers/answer.ts';
import { type Comparison, toSettle, unsettled } from '#lib/domain/audits/compare-judgements.ts';
import type { OwnJudgement } from '#lib/domain/audits/judgement.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** What one auditor judged of one question; null where they answered nothing. */
export type JudgedSide = { personId: string; name: string; isReader: boolean; given: ServerAnswer | null };

/** One question that two judged differently, or that only one answered, with both sides. */
export type Difference = {
  question: Question;
  kind: 'differs' | 'incomplete';
  sides: readonly JudgedSide[];
};

type Compared = {
  judgements: readonly [OwnJudgement, OwnJudgement];
  comparisons: readonly Comparison[];
};

function sideOf({ personId, name, given }: OwnJudgement, question: string, readerId: string): JudgedSide {
  const own = given.find(({ questionId }) => questionId === question);
  const isReader = personId === readerId;
  if (!own) return { personId, name, isReader, given: null };
  const { version, answer, by, at } = own;
  return { personId, name, isReader, given: { version, answer, by, at: at.toISOString(), mine: isReader } };
}

/** What two judgements leave to be settled, settled or not, in the order of the form, as one reader sees it. */
export const describeDifferences = (readerId: string, { judgements, comparisons }: Compared): Difference[] =>
  toSettle(comparisons).flatMap(({ question, kind }) =>
    kind === 'same'
      ? []
      : [{ question, kind, sides: judgements.map((own) => sideOf(own, question.id, readerId)) }],
  );

type Agreed = { questionId: string; answer: Answer };

/** How many differences a pair has still to settle, given what is agreed; nought where nothing was judged alone. */
export const leftToSettle = (compared: Compared | null, agreed: readonly Agreed[]): number =>
  compared === null
    ? 0
    : unsettled(compared.comparisons, new Map(agreed.map(({ questionId, answer }) => [questionId, answer])))
        .length;
