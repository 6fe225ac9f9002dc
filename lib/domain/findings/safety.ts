import { OUTCOME_WORDS } from '#lib/domain/answers/answer-in-words.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import { NOT_SAFE_CELL } from '#lib/domain/findings/answer-cells.ts';
import { type DisclosureRule, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { type Figure, figureOf } from '#lib/domain/findings/figure.ts';
import { countIn, type TallyCount } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { countInWords, figureInWords } from '#lib/domain/findings/words.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { FigureRule } from '#lib/statistics/meaningful-figure.ts';

/** An answer that says somebody is not safe: a question and the outcome its tool treats as red. */
export type NotSafeAnswer = { questionId: string; outcome: AnswerOutcome };

/** An audit that found somebody not safe: its answers that say so, and the immediate concerns it raised. */
export type NotSafeAudit = {
  id: string;
  code: string;
  selection: Selection;
  answers: NotSafeAnswer[];
  /** `questionId` is null for a concern about the audit as a whole. */
  concerns: { id: string; number: number; level: ConcernLevel; questionId: string | null }[];
};

/** How many audits found somebody not safe: the figure, or no more than that there are few, or few others. */
export type SafetyFigure =
  | { shown: 'figure'; figure: Figure }
  | { shown: 'few' | 'all-but-few'; upTo: number; returned: number };

/** The answers of a tool that say somebody is not safe. */
export const notSafeAnswers = (tool: ToolDefinition): NotSafeAnswer[] =>
  scoredQuestions(tool).flatMap(({ id, alert }) =>
    alert?.level === 'red' ? alert.outcomes.map((outcome) => ({ questionId: id, outcome })) : [],
  );

/** How many of the audits drawn at random found somebody not safe, as this reader may know it. */
export function safetyFigure(
  tallies: readonly TallyCount[],
  rule: FigureRule,
  { audience, hideUpTo }: Pick<DisclosureRule, 'audience' | 'hideUpTo'>,
): SafetyFigure {
  const [met, returned] = [countIn(tallies, NOT_SAFE_CELL), countIn(tallies, RETURNED_CELL)];
  const isFew = (count: number) => !seesEveryCount(audience) && count >= 1 && count <= hideUpTo;
  const hidden = { upTo: Math.min(hideUpTo, returned), returned };
  if (isFew(met)) return { shown: 'few', ...hidden };
  if (isFew(returned - met)) return { shown: 'all-but-few', ...hidden };
  const outcomes = { met, partly: 0, 'not-met': returned - met, 'not-evidenced': 0, na: 0, unanswered: 0 };
  return { shown: 'figure', figure: figureOf(outcomes, rule) };
}

/** The figure as it is read: "12% (3 of 26)", "3 of 4", "1 to 5 of 26". */
export function safetyInWords(safety: SafetyFigure): string {
  if (safety.shown === 'figure') {
    const { share, returned } = safety.figure;
    const [met, base] = [countInWords(share.met), countInWords(share.base)];
    return safety.figure.decision.publish || returned === 0
      ? figureInWords(safety.figure)
      : `${met} of ${base}`;
  }
  const { upTo, returned } = safety;
  const [from, to] = safety.shown === 'few' ? [1, upTo] : [returned - upTo, returned - 1];
  return `${countInWords(from)} to ${countInWords(to)} of ${countInWords(returned)}`;
}

/** What was found, for the page's title, without a full stop. */
export function safetyHeadline(safety: SafetyFigure): string {
  if (safety.shown !== 'figure')
    return `${safety.shown === 'few' ? 'A few audits' : 'Nearly every audit'} found somebody who was not safe`;
  const { met, base } = safety.figure.share;
  if (base === 0) return 'No audit has been returned yet';
  if (met === 0) return 'No audit found anybody who was not safe';
  const audits = met === 1 ? '1 audit' : `${countInWords(met)} audits`;
  return `${audits} of ${countInWords(base)} found somebody who was not safe`;
}

/** The concerns that an answer led to: those at its question, and those about the audit as a whole. */
export const concernsAbout = (
  { concerns }: NotSafeAudit,
  { questionId }: NotSafeAnswer,
): NotSafeAudit['concerns'] =>
  concerns.filter((concern) => concern.questionId === null || concern.questionId === questionId);

/** An answer in the words of the form: "No". */
export const notSafeInWords = ({ outcome }: NotSafeAnswer): string => OUTCOME_WORDS[outcome];
