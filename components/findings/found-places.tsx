import { Table } from '#components/ui/table.tsx';
import type { FoundCount } from '#lib/domain/findings/found-places.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

type FoundPlacesProps = {
  found: readonly FoundCount[];
  /** Where the tool expects it. */
  expectedIn?: readonly string[];
};

/** Where the evidence was found, beside where it was expected. */
export function FoundPlaces({ found, expectedIn = [] }: FoundPlacesProps) {
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const expected = found.find(({ place }) => place === 'expected-place')?.count ?? 0;
  return (
    <section className="app-card" aria-labelledby="where-found">
      <h2 className="govuk-heading-m" id="where-found">
        Where was it found?
      </h2>
      {expectedIn.length > 0 ? <p className="govuk-body">Expected in: {expectedIn.join('; ')}.</p> : null}
      {total === 0 ? (
        <p className="govuk-body">No evidence was found for these questions.</p>
      ) : (
        <>
          <p className="govuk-body">
            In {countInWords(expected)} of {countInWords(total)} answers the evidence was where it was
            expected.
          </p>
          <Table
            hideHead
            firstCellNames
            columns={[
              { key: 'place', heading: 'Place' },
              { key: 'answers', heading: 'Answers', numeric: true },
            ]}
            rows={found
              .filter(({ count }) => count > 0)
              .map(({ place, label, count }) => ({
                key: place,
                cells: { place: label, answers: countInWords(count) },
              }))}
          />
        </>
      )}
    </section>
  );
}
