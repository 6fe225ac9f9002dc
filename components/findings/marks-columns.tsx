import type { ReactNode } from 'react';
import { Table } from '#components/ui/table.tsx';
import type { AreaMarks, CauseCount } from '#lib/domain/findings/marked.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { count, listInWords } from '#lib/format.ts';

const causeWords = (causes: readonly CauseCount[]): string =>
  listInWords(causes.map(({ label, count: times }) => `${label.toLowerCase()} (${countInWords(times)})`));

/** Work that others should see, and what is quick to put right, key area by key area. Nothing where nothing is marked. */
export function MarksColumns({ marks }: { marks: readonly AreaMarks[] }) {
  const exemplars = marks.filter((area) => area.exemplars > 0);
  const wins = marks.filter(({ quickWins }) => quickWins > 0);
  if (exemplars.length + wins.length === 0) return null;
  return (
    <div className="app-columns">
      <MarksPanel
        id="exemplars"
        title="Exemplars"
        none="No answer was marked as work that others should see."
      >
        {exemplars.length > 0 ? (
          <MarksTable
            says="Answers that auditors marked as work others should see."
            rows={exemplars.map(({ id, label, exemplars: times }) => ({ id, label, times }))}
          />
        ) : null}
      </MarksPanel>
      <MarksPanel id="quick-wins" title="Quick wins" none="Nothing was marked as quick to put right.">
        {wins.length > 0 ? (
          <MarksTable
            says="What fell short and is quick to put right, with why it was not done."
            rows={wins.map(({ id, label, quickWins, causes }) => ({
              id,
              label,
              times: quickWins,
              more: causeWords(causes),
            }))}
          />
        ) : null}
      </MarksPanel>
    </div>
  );
}

type MarksPanelProps = { id: string; title: string; none: string; children: ReactNode };

function MarksPanel({ id, title, none, children }: MarksPanelProps) {
  return (
    <section className="app-card" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children ?? <p className="govuk-body">{none}</p>}
    </section>
  );
}

type MarksRow = { id: string; label: string; times: number; more?: string };

function MarksTable({ says, rows }: { says: string; rows: readonly MarksRow[] }) {
  return (
    <>
      <p className="govuk-body">{says}</p>
      <Table
        hideHead
        firstCellNames
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'answers', heading: 'Answers', numeric: true },
        ]}
        rows={rows.map(({ id, label, times, more }) => ({
          key: id,
          cells: {
            area: more ? (
              <>
                {label} <span className="app-note app-marks-more">{more}</span>
              </>
            ) : (
              label
            ),
            answers: count(times, 'answer'),
          },
        }))}
      />
    </>
  );
}
