import { OUTCOME_COLUMNS } from '#components/findings/outcome-columns.ts';
import { Table } from '#components/ui/table.tsx';
import type { QuestionFinding } from '#lib/domain/findings/key-area.ts';
import { asSentence, figureInWords } from '#lib/domain/findings/words.ts';

/** The counts of every outcome, one column a question: few questions make a narrow table, which a phone can hold. */
export function OutcomeTable({ questions }: { questions: readonly QuestionFinding[] }) {
  const counts = OUTCOME_COLUMNS.map(({ outcome, label }) => ({
    key: outcome,
    cells: {
      outcome: label,
      ...Object.fromEntries(questions.map(({ id, figure }) => [id, figure[outcome]])),
    },
  }));
  const shares = questions.map(({ id, figure }) => [id, asSentence(figureInWords(figure))]);
  return (
    <Table
      caption="Audits by outcome"
      captionSize="s"
      firstCellNames
      className="app-outcome-table"
      columns={[
        { key: 'outcome', heading: 'Outcome' },
        ...questions.map(({ id, number }) => ({ key: id, heading: `Question ${number}`, numeric: true })),
      ]}
      rows={[
        ...counts,
        { key: 'share', cells: { outcome: 'Evidence on file', ...Object.fromEntries(shares) } },
      ]}
    />
  );
}
