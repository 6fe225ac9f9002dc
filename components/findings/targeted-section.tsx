import { OUTCOME_COLUMNS } from '#components/findings/outcome-columns.ts';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Targeted } from '#lib/domain/findings/targeted.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

/** Cases picked by hand, in counts alone and apart from every figure above. */
export function TargetedSection({ targeted }: { targeted: Targeted }) {
  return (
    <section className="app-card" aria-labelledby="picked-by-hand">
      <h2 className="govuk-heading-m" id="picked-by-hand">
        Cases picked by hand: {countInWords(targeted.returned)} returned
      </h2>
      <p className="govuk-body">
        These were chosen because of a concern, not drawn at random. They say how those cases fared and
        nothing about the others, so they are in none of the figures above and have no percentages.
      </p>
      <StackingTable
        caption="Cases picked by hand, by key area and outcome"
        columns={[
          { key: 'area', heading: 'Key area' },
          ...OUTCOME_COLUMNS.map(({ outcome, label }) => ({ key: outcome, heading: label, numeric: true })),
        ]}
        rows={targeted.areas.map(({ id, label, counts }) => ({
          key: id,
          cells: {
            area: label,
            ...Object.fromEntries(
              OUTCOME_COLUMNS.map(({ outcome }) => [outcome, countInWords(counts[outcome])]),
            ),
          },
        }))}
      />
    </section>
  );
}
