import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { Edition } from '#lib/domain/findings/edition.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type EditionListProps = { cycleId: string; editions: readonly Edition[] };

/** Every edition, the latest first: each is kept as it was published and can be read. */
export function EditionList({ cycleId, editions }: EditionListProps) {
  return (
    <StackingTable
      caption="Editions published"
      captionSize="m"
      columns={[
        { key: 'edition', heading: 'Edition' },
        { key: 'day', heading: 'Published' },
        { key: 'reason', heading: 'Why' },
        { key: 'requested', heading: 'Requested', numeric: true },
        { key: 'returned', heading: 'Returned', numeric: true },
        { key: 'notReturned', heading: 'Not returned', numeric: true },
      ]}
      rows={editions
        .toReversed()
        .map(({ number, publishedOn, reason, requested, returned, notReturned }) => ({
          key: `${number}`,
          cells: {
            edition: (
              <a className="govuk-link" href={paths.findings(cycleId, { edition: `${number}` })}>
                Edition {number}
              </a>
            ),
            day: dateInWords(publishedOn),
            requested: countInWords(requested),
            returned: countInWords(returned),
            notReturned: countInWords(notReturned),
            reason: reason || 'The first',
          },
        }))}
    />
  );
}
