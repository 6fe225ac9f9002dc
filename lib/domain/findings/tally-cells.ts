import type { FoundWhere } from '#lib/domain/answers/found-where.ts';
import { keyAreaOutcome } from '#lib/domain/answers/key-area-outcome.ts';
import type { QuickWinCause } from '#lib/domain/answers/marks.ts';
import type { VoiceView } from '#lib/domain/answers/voice.ts';
import type { ChangeKind } from '#lib/domain/audits/change-returned.ts';
import { foundCells, markCells, safetyCells } from '#lib/domain/findings/answer-cells.ts';
import { type BlindAnswer, pairCells } from '#lib/domain/findings/pair-cells.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/**
 * What is counted: each question, each key area, where evidence was found and in which place, what was marked and what the
 * family says, audits that found somebody not safe, the overall judgement, the two judgements of a pair side by side, what was changed after the return, and the returned audits
 * themselves.
 */
export const TALLY_KINDS = [
  'question',
  'key-area',
  'found',
  'place',
  'audit',
  'safety',
  'exemplar',
  'quick-win',
  'voice',
  'overall',
  'pair',
  'pair-key-area',
  'changed',
] as const;

/** What a cell of the tallies counts. */
export type TallyKind = (typeof TALLY_KINDS)[number];

/** One place a returned audit adds one to. */
export type TallyCell = { kind: TallyKind; subject: string; option: string };

/** An answer as far as counting goes. */
export type CountedAnswer = {
  outcome: AnswerOutcome;
  expectedPlace: FoundWhere | null;
  /** The place, by id, where the evidence was found. */
  foundIn: string | null;
  exemplar: boolean;
  quickWin: QuickWinCause | null;
  voice: VoiceView | null;
};

/** One audit's scored answers by question id; an absent question is unanswered. */
export type CountedAnswers = ReadonlyMap<string, CountedAnswer>;

/** One returned audit as far as counting goes: its answers, how it was judged as a whole and what they had suggested. */
export type Counted = {
  answers: CountedAnswers;
  overall: Grade | null;
  suggested: Grade | null;
  /** What the two of the pair had chosen alone; null where they judged together. */
  blind: readonly BlindAnswer[] | null;
  /** The answers changed after the return, each once for each way it came to be changed. */
  changed: readonly { questionId: string; kind: ChangeKind }[];
};

/** The one cell that counts the audit itself. */
export const RETURNED_CELL = {
  kind: 'audit',
  subject: 'audit',
  option: 'returned',
} as const satisfies TallyCell;

/** The one cell of an audit that is accounted for and will not come back. */
export const NOT_RETURNED_CELL = {
  kind: 'audit',
  subject: 'audit',
  option: 'not-returned',
} as const satisfies TallyCell;

/** The grade itself, and whether the auditors departed from the one their answers suggested. */
function overallCells({ overall, suggested }: Counted): TallyCell[] {
  if (overall === null) return [];
  const grade = { kind: 'overall', subject: 'grade', option: overall } as const;
  if (suggested === null) return [grade];
  const option = overall === suggested ? 'followed' : 'departed';
  return [grade, { kind: 'overall', subject: 'suggestion', option }];
}

const inOneOrder = (a: TallyCell, b: TallyCell): number => {
  const [first, second] = [a, b].map(({ kind, subject, option }) => `${kind}\n${subject}\n${option}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
};

/**
 * The cells one returned audit adds to, each once, always in the same order, so that two returns at once lock them in
 * that order and cannot wait for each other. What is left blank is counted too: bases need it.
 */
export function tallyCells(tool: ToolDefinition, counted: Counted): TallyCell[] {
  const { answers } = counted;
  const outcomes = new Map([...answers].map(([id, { outcome }]) => [id, outcome]));
  const questions = scoredQuestions(tool).flatMap(({ id }): TallyCell[] => [
    { kind: 'question', subject: id, option: outcomes.get(id) ?? 'unanswered' },
    ...foundCells(id, answers.get(id)),
    ...markCells(id, answers.get(id)),
  ]);
  const areas = tool.keyAreas.map(
    (area): TallyCell => ({ kind: 'key-area', subject: area.id, option: keyAreaOutcome(area, outcomes) }),
  );
  const pairs = counted.blind ? pairCells(tool, counted.blind) : [];
  const changed = counted.changed.map(
    ({ questionId, kind }): TallyCell => ({ kind: 'changed', subject: questionId, option: kind }),
  );
  const safety = safetyCells(tool, answers);
  const all = [
    RETURNED_CELL,
    ...safety,
    ...overallCells(counted),
    ...areas,
    ...questions,
    ...pairs,
    ...changed,
  ];
  return all.sort(inOneOrder);
}
