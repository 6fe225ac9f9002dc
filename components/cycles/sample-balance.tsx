import { Details } from '#components/ui/details.tsx';
import { IntervalPlot } from '#components/ui/interval-plot.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { ColumnBalance, GroupBalance, Verdict } from '#lib/domain/cycles/sample-balance.ts';

const VERDICTS = {
  usual: '',
  more: 'more than usual',
  fewer: 'fewer than usual',
  'shared-out': 'shared out',
} as const satisfies Record<Verdict, string>;

const number = (n: number) => n.toLocaleString('en-GB');

/** The sample beside the list it was drawn from: every share with its count, and what chance alone would bring. */
export function SampleBalance({ columns }: { columns: readonly ColumnBalance[] }) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <section aria-labelledby="balance">
      <h2 className="govuk-heading-m" id="balance">
        Does the sample look like the list?
      </h2>
      <p className="govuk-body app-two-thirds">{first.sentence}</p>
      <BalanceTable column={first} />
      <p className="govuk-hint app-two-thirds">
        Bar: what 95 of 100 simple draws of this size bring. Mark: this sample. Dotted: the part of the list.
      </p>
      {others.map((column) => (
        <div key={column.column} className="app-two-thirds">
          <h3 className="govuk-heading-s app-balance__heading">{column.label}</h3>
          <p className="govuk-body">{column.sentence}</p>
          <Details summary={`Counts by ${column.label.toLowerCase()}`}>
            <BalanceTable column={column} />
          </Details>
        </div>
      ))}
    </section>
  );
}

function BalanceTable({ column: { label, groups } }: { column: ColumnBalance }) {
  const columns = [
    { key: 'value', heading: label },
    { key: 'frame', heading: 'On the list', numeric: true },
    { key: 'sample', heading: 'In the sample', numeric: true },
    { key: 'plot', heading: 'From 0 to 100%' },
    { key: 'usual', heading: 'Usual by chance' },
  ];
  return (
    <StackingTable
      className="app-balance"
      columns={columns}
      rows={groups.map(rowOf)}
      caption={<span className="govuk-visually-hidden">Sample beside list, by {label.toLowerCase()}</span>}
    />
  );
}

function rowOf({ value, frame, sample, frameShare, sampleShare, usual, percent, verdict }: GroupBalance) {
  const [low, high] = usual;
  return {
    key: value,
    cells: {
      value,
      frame: `${number(frame)} (${frameShare})`,
      sample: `${number(sample)} (${sampleShare})`,
      plot: (
        <IntervalPlot
          value={percent.sample}
          low={percent.low}
          high={percent.high}
          expectation={percent.frame}
        />
      ),
      usual: (
        <>
          {low === high ? number(low) : `${number(low)} to ${number(high)}`}
          {VERDICTS[verdict] ? <strong className="app-balance__verdict">{VERDICTS[verdict]}</strong> : null}
        </>
      ),
    },
  };
}
