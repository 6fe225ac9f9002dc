import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { PlaceMap } from '#lib/domain/findings/place-map.ts';
import { asSentence, countInWords } from '#lib/domain/findings/words.ts';

/** Where each team keeps the evidence: answers in which it was found, by place. Nothing where nothing can be shown. */
export function PlaceMapTable({ map }: { map: PlaceMap | null }) {
  if (map === null) return null;
  const { places, teams, hides } = map;
  return (
    <section aria-labelledby="places-by-team">
      <h2 className="govuk-heading-m" id="places-by-team">
        Where each team keeps it
      </h2>
      <StackingTable
        className="app-place-map"
        caption={<span className="govuk-visually-hidden">Answers by team and place found</span>}
        columns={[
          { key: 'team', heading: 'Team' },
          ...places.map(({ id, label }) => ({ key: id, heading: asSentence(label), numeric: true })),
        ]}
        rows={teams.map(({ name, counts }) => ({
          key: name,
          cells: {
            team: name,
            ...Object.fromEntries(places.map(({ id }, column) => [id, cellOf(counts[column] ?? null)])),
          },
        }))}
      />
      <p className="app-note">
        Answers in which the evidence was found, by the place where it was.{' '}
        {hides ? 'A “c” hides a small number, or one that would tell it.' : null}
      </p>
    </section>
  );
}

const cellOf = (count: number | null): string => (count === null ? 'c' : countInWords(count));
