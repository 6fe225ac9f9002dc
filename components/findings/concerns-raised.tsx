import { type ConcernCounts, concernFigures } from '#lib/domain/concerns/concern-figures.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';

type ConcernsRaisedProps = {
  counts: ConcernCounts;
  /** Numbers from 1 to this are read as such; 0 for who runs the cycle. */
  hideUpTo: number;
};

/** How many immediate concerns came out of the audits, by level: never on which case. Nothing where there was none. */
export function ConcernsRaised({ counts, hideUpTo }: ConcernsRaisedProps) {
  const words = concernFigures(counts, hideUpTo);
  if (words === null) return null;
  return (
    <section aria-labelledby="concerns-raised">
      <h2 className="govuk-heading-m" id="concerns-raised">
        Immediate concerns raised
      </h2>
      <p className="govuk-body">
        {capitalised(words)}. Each was passed to the people on duty when it was raised, and none waited for
        these findings.
      </p>
    </section>
  );
}
