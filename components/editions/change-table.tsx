import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { boundsInWords } from '#lib/domain/findings/bounds.ts';
import type { AreaChange, EditionChange, ReturnRate } from '#lib/domain/findings/edition-change.ts';
import { asSentence, countInWords, figureInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

type ChangeTableProps = { change: EditionChange; latest: number };

/** What was published beside what it would be now, and beside that what the audits still missing could change. */
export function ChangeTable({ change, latest }: ChangeTableProps) {
  const { areas, published, now, missing, isChanged } = change;
  const isNow = isChanged ? [{ key: 'now', heading: 'As it stands now' }] : [];
  const bounds = missing > 0 ? [{ key: 'bounds', heading: 'With the missing' }] : [];
  return (
    <>
      <StackingTable
        caption={isChanged ? 'What another edition would say' : 'What the missing could still change'}
        captionSize="m"
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'published', heading: `Edition ${latest}` },
          ...isNow,
          ...bounds,
        ]}
        rows={[
          ...areas.map((area) => ({ key: area.id, cells: cellsOf(area) })),
          { key: 'returned', cells: { area: 'Audits returned', ...ratesOf(published, now, missing) } },
        ]}
      />
      {missing > 0 ? (
        <p className="app-note">
          {count(missing, 'drawn audit')} {missing === 1 ? 'has' : 'have'} not come. If{' '}
          {missing === 1 ? 'it found' : 'every one of them found'} no evidence, a share would be at the low
          end of its range; if {missing === 1 ? 'it' : 'every one'} found it, at the high end.
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
