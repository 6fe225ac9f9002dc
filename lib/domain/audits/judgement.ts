import type { Answer } from '#lib/domain/answers/answer.ts';
import type { AnswersByQuestion } from '#lib/domain/answers/progress.ts';

/** One answer somebody gave while judging alone. */
export type GivenAlone = {
  personId: string;
  by: string;
  questionId: string;
  version: number;
  answer: Answer;
  at: Date;
  /** It stood when both had first finished. */
  wasBlind: boolean;
};

/** One auditor's own judgement of an audit. */
export type OwnJudgement = { personId: string; name: string; given: readonly GivenAlone[] };

type Sitter = { personId: string; name: string };

/**
 * The two judgements an audit is agreed from: of those who first finished alone, whoever sits there now, and where
 * somebody answered nothing, of who sits there. Null while there are not two.
 */
export function twoJudgements(
  rows: readonly GivenAlone[],
  pair: readonly Sitter[],
): readonly [OwnJudgement, OwnJudgement] | null {
  const judges = new Map<string, string>();
  for (const { personId, by, wasBlind } of rows) if (wasBlind) judges.set(personId, by);
  for (const { personId, name } of pair) if (judges.size < 2) judges.set(personId, name);
  const place = (personId: string) => {
    const seat = pair.findIndex((sitter) => sitter.personId === personId);
    return seat < 0 ? pair.length : seat;
  };
  const [one, other] = [...judges]
    .map(([personId, name]) => ({ personId, name, given: rows.filter((row) => row.personId === personId) }))
    .sort((a, b) => place(a.personId) - place(b.personId));
  return one && other ? [one, other] : null;
}

/** The answers of a judgement, by question. */
export const answersOf = ({ given }: Pick<OwnJudgement, 'given'>): AnswersByQuestion =>
  new Map(given.map(({ questionId, answer }) => [questionId, answer]));
