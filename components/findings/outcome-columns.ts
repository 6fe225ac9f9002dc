import type { ChartColour } from '#components/ui/stacked-bar.tsx';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** Every outcome in the order of the table and of the bars, with its colour in charts. */
export const OUTCOME_COLUMNS = [
  { outcome: 'met', label: 'Met', colour: 1, onColour: 'light' },
  { outcome: 'partly', label: 'Partly', colour: 2, onColour: 'dark' },
  { outcome: 'not-met', label: 'Not met', colour: 3, onColour: 'light' },
  { outcome: 'not-evidenced', label: 'Nothing found', colour: 4, onColour: 'dark' },
  { outcome: 'na', label: 'Does not apply', colour: 6, onColour: 'dark' },
  { outcome: 'unanswered', label: 'Not answered', colour: 5, onColour: 'light' },
] as const satisfies readonly {
  outcome: AnswerOutcome;
  label: string;
  colour: ChartColour;
  onColour: 'light' | 'dark';
}[];

/** One question's counts as the chart takes them: the question's number and how many audits came to each outcome. */
export type OutcomeBar = { question: string } & Record<AnswerOutcome, number>;
