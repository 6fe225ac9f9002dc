import { StackingTable } from '#components/ui/stacking-table.tsx';
import { boundsInWords, boundsOf } from '#lib/domain/findings/bounds.ts';
import type { AreaFinding } from '#lib/domain/findings/figure.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

/** What the range of a figure is called wherever it stands. */
export const BOUNDS_TITLE = 'What the missing could have changed';

type MissingBoundsProps = {
  areas: readonly AreaFinding[];
  missing: number;
  /** They can still come, because nothing is published yet. */
  isProvisional: boolean;
};

/** What the audits that did not come back could have changed at most, figure by figure. Nothing where all are in. */
export function MissingBounds({ areas, missing, isProvisional }: MissingBoundsProps) {
  const rows = areas.flatMap(({ id, label, figure }) => {
    const bounds = boundsOf(figure, missing);
    return bounds ? [{ id, label, figure, bounds }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="missing-bounds">
      <h2 className="govuk-heading-m" id="missing-bounds">
        {isProvisional ? 'With what the missing can still change' : BOUNDS_TITLE}
      </h2>
      <p className="govuk-body">
        {count(missing, 'audit')} {missing === 1 ? 'is' : 'are'} not in these figures. If{' '}
        {missing === 1 ? 'it found' : 'every one of them found'} no evidence, a share would be at the low end
        of its range; if {missing === 1 ? 'it' : 'every one'} found it, at the high end.
      </p>
      <StackingTable
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'figure', heading: 'As returned' },
          { key: 'bounds', heading: isProvisional ? 'Can become' : 'Could have been' },
        ]}
        rows={rows.map(({ id, label, figure, bounds }) => ({
          key: id,
          cells: { area: label, figure: figureInWords(figure), bounds: boundsInWords(bounds) },
        }))}
      />
    </section>
  );
}
