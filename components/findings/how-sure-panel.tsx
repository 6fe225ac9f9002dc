import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Figure } from '#lib/domain/findings/figure.ts';
import type { HowSure } from '#lib/domain/findings/how-sure.ts';
import { sureLines } from '#lib/domain/findings/how-sure-words.ts';
import { asSentence } from '#lib/domain/findings/words.ts';

/** How far one figure can be trusted: other ways to count it, what is missing, and what it says of all cases. */
export function HowSurePanel({ figure, sure }: { figure: Figure; sure: HowSure }) {
  return (
    <section className="app-card app-how-sure app-how-sure--one" aria-labelledby="how-sure">
      <h2 className="govuk-heading-m" id="how-sure">
        How sure we are
      </h2>
      <StackingTable
        columns={[
          { key: 'name', heading: 'Counted so' },
          { key: 'figure', heading: 'Figure' },
          { key: 'range', heading: 'Likely range' },
          { key: 'meaning', heading: 'What it means' },
        ]}
        rows={sureLines(figure, sure).map(({ key, name, figure: words, range, meaning }) => ({
          key,
          cells: { name, figure: asSentence(words), range: range || '–', meaning },
        }))}
      />
      <p className="app-note">
        Cases drawn at random only. Cases picked by hand are never counted with them.
      </p>
    </section>
  );
}
