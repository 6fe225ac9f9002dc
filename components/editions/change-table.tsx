import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { boundsInWords } from '#lib/domain/findings/bounds.ts';
import type { AreaChange, EditionChange, ReturnRate } from '#lib/domain/findings/edition-change.ts';
import { asSentence, countInWords, figureInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

type ChangeTableProps = { change: EditionChange; latest: number };

/** What was published beside what it would be now, and beside that what the audits still missing could change. */
export function ChangeTable({ change, latest }: ChangeTableProps) {
  const { areas, published, now, missing } = change;
  const bounds = missing > 0 ? [{ key: 'bounds', heading: 'With what the missing could change' }] : [];
  return (
    <>
      <StackingTable
        caption="What another edition would say"
        captionSize="m"
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'published', heading: `Edition ${latest}` },
          { key: 'now', heading: 'As it stands now' },
          ...bounds,
        ]}
        rows={[
          ...areas.map((area) => ({ key: area.id, cells: cellsOf(area) })),
          { key: 'returned', cells: { area: 'Audits returned', ...ratesOf(published, now, missing) } },
        ]}
      />
      {missing > 0 ? (
        <p className="app-note">
          {asSentence(count(missing, 'drawn audit'))} {missing === 1 ? 'has' : 'have'} still not come. Each
          range runs from what the share would be if {missing === 1 ? 'it' : 'all of them'} found no evidence
          to what it would be if {missing === 1 ? 'it' : 'all'} found it.
        </p>
      ) : null}
    </>
  );
}

const cellsOf = ({ label, published, now, isChanged, bounds }: AreaChange) => ({
  area: label,
  published: asSentence(figureInWords(published)),
  now: (
    <>
      {asSentence(figureInWords(now))} {isChanged ? <Tag colour="yellow">Changed</Tag> : null}
    </>
  ),
  bounds: bounds ? boundsInWords(bounds) : 'No percentage',
});

const rateWords = ({ returned, requested, percent }: ReturnRate): string =>
  `${countInWords(returned)} of ${countInWords(requested)} (${percent.text})`;

const ratesOf = (published: ReturnRate, now: ReturnRate, missing: number) => ({
  published: rateWords(published),
  now: rateWords(now),
  bounds: `Up to ${countInWords(now.returned + missing)} of ${countInWords(now.requested)}`,
});
