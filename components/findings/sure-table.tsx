import { StackingTable } from '#components/ui/stacking-table.tsx';
import { boundsInWords } from '#lib/domain/findings/bounds.ts';
import type { SureArea } from '#lib/domain/findings/findings.ts';
import { shareInWords, weightedFigure } from '#lib/domain/findings/how-sure-words.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

type SureTableProps = {
  areas: readonly SureArea[];
  /** Audits not returned. */
  missing: number;
  /** They can still come, because nothing is published yet. */
  isProvisional: boolean;
};

/** How far each figure of a cycle can be trusted, in short; each key area’s own page says more. Nothing without a percentage. */
export function SureTable({ areas, missing, isProvisional }: SureTableProps) {
  if (areas.length === 0) return null;
  const isWeighted = areas.some(({ sure }) => sure.weighted !== null);
  return (
    <section className="app-card app-how-sure" aria-labelledby="how-sure">
      <h2 className="govuk-heading-m" id="how-sure">
        How sure we are
      </h2>
      <p className="govuk-body">{missingWords(missing)}</p>
      <StackingTable
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'met', heading: 'Met' },
          { key: 'lenient', heading: 'Met or partly met' },
          ...(isWeighted ? [{ key: 'weighted', heading: 'Weighted by group' }] : []),
          { key: 'answered', heading: 'Answered' },
          ...(missing > 0
            ? [{ key: 'bounds', heading: isProvisional ? 'Can become' : 'Could have been' }]
            : []),
        ]}
        rows={areas.map(({ id, label, figure, sure }) => ({
          key: id,
          cells: {
            area: label,
            met: figureInWords(figure),
            lenient: shareInWords(sure.lenient),
            weighted: sure.weighted ? weightedFigure(sure.weighted) : '–',
            answered: shareInWords(sure.response),
            bounds: sure.notReturned ? boundsInWords(sure.notReturned) : '–',
          },
        }))}
      />
    </section>
  );
}

function missingWords(missing: number): string {
  if (missing === 0) return 'Every audit asked for is in these figures.';
  const [are, them] = missing === 1 ? ['is', 'it'] : ['are', 'every one of them'];
  return `${count(missing, 'audit')} ${are} not in these figures. Had ${them} found no evidence, a share would be at the low end of the last column; had ${them} found it, at the high end.`;
}
