import { PageTurner } from '#components/cycles/page-turner.tsx';
import { NextThemes } from '#components/programme/next-themes.tsx';
import type { ShownCycle } from '#components/programme/programme-row.tsx';
import { ProgrammeTable } from '#components/programme/programme-table.tsx';
import { UncoveredTeams } from '#components/programme/uncovered-teams.tsx';
import { YearNavigation } from '#components/programme/year-navigation.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { PageOf } from '#lib/domain/page-number.ts';
import type { UncoveredTeam } from '#lib/domain/programme/coverage.ts';
import type { ProgrammeEntry, ProgrammeQuery } from '#lib/domain/programme/entry.ts';
import { financialYearOf, yearInWords } from '#lib/domain/programme/financial-year.ts';
import { paths } from '#lib/paths.ts';

type ProgrammePageProps = {
  query: ProgrammeQuery;
  cycles: PageOf<ShownCycle>;
  themes: PageOf<ProgrammeEntry>;
  teams: PageOf<UncoveredTeam>;
  today: string;
  /** A coordinator plans; leaders read. */
  canPlan: boolean;
};

type ListName = 'cycles' | 'themes' | 'teams';

/** One register of all audit work. */
export function ProgrammePage({ query, cycles, themes, teams, today, canPlan }: ProgrammePageProps) {
  const themesThen = themes.rows.filter(({ month }) => financialYearOf(month) === query.year);
  const turner = (list: ListName, { hasMore }: { hasMore: boolean }) => (
    <PageTurner
      page={query[list]}
      hasMore={hasMore}
      of={list}
      hrefOf={(page) => paths.programme({ year: String(query.year), [list]: String(page) })}
    />
  );
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Programme</h1>
        {canPlan ? <ButtonLink href={paths.newProgrammeEntry()}>Add a theme</ButtonLink> : null}
      </div>
      <YearNavigation year={query.year} />
      {cycles.rows.length + themesThen.length === 0 ? (
        <NoCyclesThen year={query.year} canPlan={canPlan} />
      ) : (
        <ProgrammeTable
          year={query.year}
          cycles={cycles.rows}
          themes={themesThen}
          today={today}
          canOpen={canPlan}
        />
      )}
      {turner('cycles', cycles)}
      <section className="app-programme__part" aria-labelledby="next-themes">
        <h2 className="govuk-heading-m" id="next-themes">
          Next themes
        </h2>
        <NextThemes themes={themes.rows} canPlan={canPlan} />
        {turner('themes', themes)}
      </section>
      <section className="app-programme__part" aria-labelledby="uncovered">
        <h2 className="govuk-heading-m" id="uncovered">
          Teams that no audit has covered for twelve months
        </h2>
        <UncoveredTeams teams={teams.rows} />
        {turner('teams', teams)}
      </section>
    </>
  );
}

function NoCyclesThen({ year, canPlan }: { year: number; canPlan: boolean }) {
  return (
    <EmptyState title={`No cycle runs in ${yearInWords(year)}`}>
      <p className="govuk-body">
        Every cycle that is planned, open or reported between April {year} and March {year + 1} is shown here
        as a bar.{' '}
        {canPlan ? (
          <a className="govuk-link" href={paths.newCycle()}>
            Plan a cycle
          </a>
        ) : null}
      </p>
    </EmptyState>
  );
}
