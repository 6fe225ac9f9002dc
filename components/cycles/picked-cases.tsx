import type { ReactNode } from 'react';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** A case picked by hand, as the coordinator reads it. */
export type PickedCase = { id: string; code: string; team: string; reason: string };

type PickedCasesProps = {
  cases: readonly PickedCase[];
  /** The way to add one, while there is one. */
  add: ReactNode;
};

const COLUMNS = [
  { key: 'code', heading: 'Case' },
  { key: 'team', heading: 'Team' },
  { key: 'reason', heading: 'Why it was picked' },
];

/** The cases that were picked by hand, apart from the sample in everything that is counted. */
export function PickedCases({ cases, add }: PickedCasesProps) {
  const rows = cases.map(({ id, code, team, reason }) => ({
    key: id,
    cells: {
      code: (
        <a className="govuk-link" href={paths.audit(id)}>
          {code}
        </a>
      ),
      team,
      reason,
    },
  }));
  if (rows.length === 0 && !add) return null;
  return (
    <section className="app-two-thirds" aria-labelledby="picked">
      <h2 className="govuk-heading-m" id="picked">
        Cases picked by hand
      </h2>
      <p className="govuk-body">
        {rows.length === 0
          ? 'None. A case that somebody has a reason to look at can be audited beside the sample. It never enters one figure with the cases that were drawn.'
          : `${count(rows.length, 'case')} beside the sample, never in one figure with the cases that were drawn.`}
      </p>
      {rows.length > 0 ? <StackingTable columns={COLUMNS} rows={rows} /> : null}
      {add}
    </section>
  );
}
