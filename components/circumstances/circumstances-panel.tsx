import { ASSOCIATED } from '#lib/domain/circumstances/circumstance-words.ts';
import { paths } from '#lib/paths.ts';

/** The way from the findings of a published cycle to the circumstances they were found in. */
export function CircumstancesPanel({ cycleId, edition }: { cycleId: string; edition: number | null }) {
  if (edition === null) return null;
  return (
    <section className="app-card" aria-labelledby="circumstances">
      <h2 className="govuk-heading-m" id="circumstances">
        The circumstances
      </h2>
      <p className="govuk-body">
        Changes of worker and manager, days without a worker, caseloads, vacancies, sickness and what happened
        to the teams, beside these findings. {ASSOCIATED}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.circumstances({ cycle: cycleId })}>
          Read the circumstances of this cycle
        </a>
      </p>
    </section>
  );
}
