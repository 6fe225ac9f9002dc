import { ChartFrame } from '#components/charts/chart-frame.tsx';
import { OutcomeChart } from '#components/findings/outcome-chart.tsx';
import { OUTCOME_COLUMNS, type OutcomeBar } from '#components/findings/outcome-columns.ts';
import { outcomeTable } from '#components/findings/outcome-table.tsx';
import { Swatch } from '#components/ui/stacked-bar.tsx';
import type { QuestionFinding } from '#lib/domain/findings/key-area.ts';
import { answersInWords, shortfallInWords } from '#lib/domain/findings/key-area-words.ts';

type OutcomesSectionProps = { questions: readonly QuestionFinding[]; csvHref: string };

/** The questions beneath a key area: what they ask, and how the audits came out, drawn and as a table. */
export function OutcomesSection({ questions, csvHref }: OutcomesSectionProps) {
  const figures = questions.map(({ figure }) => figure);
  return (
    <ChartFrame
      id="outcomes"
      title={shortfallInWords(figures)}
      sentence={answersInWords(figures)}
      lead={<Asked questions={questions} />}
      table={outcomeTable(questions)}
      tableOpen
      csvHref={csvHref}
    >
      <OutcomeChart bars={questions.map(barOf)} />
      <ChartKey />
    </ChartFrame>
  );
}

function Asked({ questions }: { questions: readonly QuestionFinding[] }) {
  return (
    <ul className="govuk-list">
      {questions.map(({ id, number, text }) => (
        <li key={id}>
          <strong>{number}</strong> {text}
        </li>
      ))}
    </ul>
  );
}

// The browser gets the counts alone, not all that is known of the figure.
const barOf = ({ number, figure }: QuestionFinding): OutcomeBar => ({
  question: number,
  met: figure.met,
  partly: figure.partly,
  'not-met': figure['not-met'],
  'not-evidenced': figure['not-evidenced'],
  na: figure.na,
  unanswered: figure.unanswered,
});

function ChartKey() {
  return (
    <ul className="app-key-list app-outcome-chart__key">
      {OUTCOME_COLUMNS.map(({ outcome, label, colour }) => (
        <li key={outcome}>
          <Swatch colour={colour} />
          {label}
        </li>
      ))}
    </ul>
  );
}
