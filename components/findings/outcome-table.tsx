import { OUTCOME_COLUMNS } from '#components/findings/outcome-columns.ts';
import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import type { QuestionFinding } from '#lib/domain/findings/key-area.ts';
import { asSentence, countInWords, countsInWords, figureInWords } from '#lib/domain/findings/words.ts';

/** The counts of every outcome, one column a question: few questions make a narrow table, which a phone can hold. */
export function outcomeTable(questions: readonly QuestionFinding[]) {
  const counts = OUTCOME_COLUMNS.map(({ outcome, label }) => ({
    key: outcome,
    cells: {
      outcome: label,
      ...Object.fromEntries(questions.map(({ id, figure }) => [id, countInWords(figure[outcome])])),
    },
  }));
  const shares = questions.map(({ id, figure }) => [id, <ShareWords key={id} figure={figure} />]);
  return {
    caption: 'Audits by outcome',
    narrow: true,
    columns: [
      { key: 'outcome', heading: 'Outcome' },
      ...questions.map(({ id, number }) => ({
        key: id,
        heading: <QuestionNumber number={number} />,
        numeric: true,
      })),
    ],
    rows: [
      ...counts,
      { key: 'share', cells: { outcome: 'Evidence on file', ...Object.fromEntries(shares) } },
    ],
  };
}

function QuestionNumber({ number }: { number: string }) {
  return (
    <>
      <span className="govuk-visually-hidden">Question </span>
      {number}
    </>
  );
}

// On a phone the line breaks before the counts, not within them.
function ShareWords({ figure }: { figure: Figure }) {
  if (!hasPercent(figure)) return asSentence(figureInWords(figure));
  return (
    <>
      {figure.percent.text} <span className="app-outcome-table__counts">({countsInWords(figure)})</span>
    </>
  );
}
