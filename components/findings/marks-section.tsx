import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Table } from '#components/ui/table.tsx';
import type { AreaMarks, CauseCount } from '#lib/domain/findings/marked.ts';
import { asSentence, countInWords } from '#lib/domain/findings/words.ts';
import { listInWords } from '#lib/format.ts';

const AREA = { key: 'area', heading: 'Key area' };
const ANSWERS = { key: 'answers', heading: 'Answers', numeric: true };

/** Work that others should see, key area by key area. */
export function Exemplars({ marks }: { marks: readonly AreaMarks[] }) {
  const marked = marks.filter(({ exemplars }) => exemplars > 0);
  if (marked.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="exemplars">
      <h2 className="govuk-heading-m" id="exemplars">
        Exemplars
      </h2>
      <p className="govuk-body">Answers that auditors marked as work others should see.</p>
      <Table
        firstCellNames
        columns={[AREA, ANSWERS]}
        rows={marked.map(({ id, label, exemplars }) => ({
          key: id,
          cells: { area: label, answers: countInWords(exemplars) },
        }))}
      />
    </section>
  );
}

const causeWords = (causes: readonly CauseCount[]): string =>
  asSentence(
    listInWords(causes.map(({ label, count }) => `${label.toLowerCase()} (${countInWords(count)})`)),
  );

/** What fell short and is quick to put right, key area by key area, with why it was not done. */
export function QuickWins({ marks }: { marks: readonly AreaMarks[] }) {
  const marked = marks.filter(({ quickWins }) => quickWins > 0);
  if (marked.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="quick-wins">
      <h2 className="govuk-heading-m" id="quick-wins">
        Quick wins
      </h2>
      <p className="govuk-body">What fell short and is quick to put right, with why it was not done.</p>
      <StackingTable
        columns={[AREA, ANSWERS, { key: 'why', heading: 'Why' }]}
        rows={marked.map(({ id, label, quickWins, causes }) => ({
          key: id,
          cells: { area: label, answers: countInWords(quickWins), why: causeWords(causes) },
        }))}
      />
    </section>
  );
}
