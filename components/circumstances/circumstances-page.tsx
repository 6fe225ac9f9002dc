import type { ReactNode } from 'react';
import { AssociatedNote } from '#components/circumstances/associated-note.tsx';
import { ByCircumstance } from '#components/circumstances/by-circumstance.tsx';
import { CircumstancesFilter } from '#components/circumstances/circumstances-filter.tsx';
import type { CircumstancesRead } from '#lib/domain/circumstances/by-circumstance.ts';
import type { PublishedChoice } from '#lib/domain/circumstances/chosen-cycle.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CircumstancesPageProps = {
  choices: readonly PublishedChoice[];
  chosen: PublishedChoice;
  areas: readonly { id: string; label: string }[];
  area: { id: string; label: string };
  read: CircumstancesRead;
  /** What the teams went through around the period. */
  children: ReactNode;
};

/** One key area of one published cycle beside the circumstances of its cases, and of the teams that held them. */
export function CircumstancesPage({ choices, chosen, areas, area, read, children }: CircumstancesPageProps) {
  return (
    <>
      <span className="govuk-caption-l">
        {chosen.name} · edition of {dateInWords(chosen.editionOn)}
      </span>
      <h1 className="govuk-heading-l">The circumstances of the work</h1>
      <AssociatedNote />
      <CircumstancesFilter {...{ choices, chosen, areas }} area={area.id} />
      <section aria-labelledby="by-circumstance">
        <h2 className="govuk-heading-m" id="by-circumstance">
          {area.label}, by the circumstances of the case
        </h2>
        <p className="govuk-body app-two-thirds">
          What the pairs recorded about each case, beside the share of audits that found the evidence.{' '}
          <a className="govuk-link" href={paths.keyArea(chosen.cycleId, area.id)}>
            All about this key area
          </a>
        </p>
        {read.edition === chosen.edition ? null : (
          <p className="app-note">
            These groups are those of edition {read.edition}: only a few audits have come since, and the two
            together would show whose they are.
          </p>
        )}
        <ByCircumstance area={area.label} circumstances={read.circumstances} />
      </section>
      {children}
    </>
  );
}
