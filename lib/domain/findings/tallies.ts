import type { TallyCell, TallyKind } from '#lib/domain/findings/tally-cells.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** How many returned audits stand in one cell. */
export type TallyCount = TallyCell & { count: number };

/** How many returned audits came to each outcome. */
export type OutcomeCounts = Record<AnswerOutcome, number>;

/** The number in one cell; nought where nothing was counted. */
export const countIn = (tallies: readonly TallyCount[], cell: TallyCell): number =>
  tallies.find(
    ({ kind, subject, option }) => kind === cell.kind && subject === cell.subject && option === cell.option,
  )?.count ?? 0;

/** How the returned audits came out on one question or key area. */
export function outcomesOf(
  tallies: readonly TallyCount[],
  about: { kind: TallyKind; subject: string },
): OutcomeCounts {
  const own = tallies.filter(({ kind, subject }) => kind === about.kind && subject === about.subject);
  const of = (option: AnswerOutcome) => countIn(own, { ...about, option });
  return {
    met: of('met'),
    partly: of('partly'),
    'not-met': of('not-met'),
    'not-evidenced': of('not-evidenced'),
    na: of('na'),
    unanswered: of('unanswered'),
  };
}
