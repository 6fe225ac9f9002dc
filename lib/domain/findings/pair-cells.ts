import { keyAreaOutcome } from '#lib/domain/answers/key-area-outcome.ts';
import { outcomeOfOption } from '#lib/domain/answers/option-outcome.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The two seats of a pair, in the order their answers are written in a cell. */
export const PAIR_SEATS = ['manager', 'chair'] as const;

/** A seat of a pair. */
export type PairSeat = (typeof PAIR_SEATS)[number];

/** What one of a pair had chosen for a question when both had first finished alone. */
export type BlindAnswer = { questionId: string; seat: PairSeat; option: string };

/** Where nobody chose: kept, so that a missing rating is known from one never asked. */
export const NOT_RATED = 'unanswered';

/** A cell of two ratings, such as `met/partly`: the manager's and the chair's. */
export type PairCell = { kind: 'pair' | 'pair-key-area'; subject: string; option: string };

const ratings = (of: (seat: PairSeat) => string): string => PAIR_SEATS.map(of).join('/');

/** The cells that compare a pair's two judgements, question by question and key area by key area. */
export function pairCells(tool: ToolDefinition, blind: readonly BlindAnswer[]): PairCell[] {
  const given = new Map(blind.map(({ questionId, seat, option }) => [`${seat} ${questionId}`, option]));
  const optionOf = (seat: PairSeat, id: string) => given.get(`${seat} ${id}`) ?? NOT_RATED;
  const questions = scoredQuestions(tool);
  const outcomesOf = (seat: PairSeat) =>
    new Map(
      questions.map((question) => [question.id, outcomeOfOption(question, optionOf(seat, question.id))]),
    );
  const outcomes = { manager: outcomesOf('manager'), chair: outcomesOf('chair') };
  return [
    ...tool.keyAreas.map(
      (area): PairCell => ({
        kind: 'pair-key-area',
        subject: area.id,
        option: ratings((seat) => keyAreaOutcome(area, outcomes[seat])),
      }),
    ),
    ...questions.map(
      ({ id }): PairCell => ({ kind: 'pair', subject: id, option: ratings((seat) => optionOf(seat, id)) }),
    ),
  ];
}
