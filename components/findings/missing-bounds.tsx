import { StackingTable } from '#components/ui/stacking-table.tsx';
import { boundsInWords, boundsOf } from '#lib/domain/findings/bounds.ts';
import type { AreaFinding } from '#lib/domain/findings/figure.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

type MissingBoundsProps = { areas: readonly AreaFinding[]; missing: number };

/** What the audits that did not come back could have changed at most, figure by figure. Nothing where all are in. */
export function MissingBounds({ areas, missing }: MissingBoundsProps) {
  const rows = areas.flatMap(({ id, label, figure }) => {
    const bounds = boundsOf(figure, missing);
    return bounds ? [{ id, label, figure, bounds }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="missing-bounds">
      <h2 className="govuk-heading-m" id="missing-bounds">
        With what the missing could have changed
      </h2>
      <p className="govuk-body">
        {count(missing, 'audit')} {missing === 1 ? 'is' : 'are'} not in these figures. Had{' '}
        {missing === 1 ? 'it' : 'all of them'} found no evidence, or all of it, each share would lie at one
        end of its range below.
      </p>
      <StackingTable
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'figure', heading: 'As returned' },
          { key: 'bounds', heading: 'Could have been' },
        ]}
        rows={rows.map(({ id, label, figure, bounds }) => ({
          key: id,
          cells: { area: label, figure: figureInWords(figure), bounds: boundsInWords(bounds) },
        }))}
      />
    </section>
  );
}
