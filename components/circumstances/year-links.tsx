import { paths } from '#lib/paths.ts';

type YearLinksProps = { team: string; year: number; thisYear: number };

/** The year that is typed, and the ways to the one before and, unless it is still to come, the one after. */
export function YearLinks({ team, year, thisYear }: YearLinksProps) {
  return (
    <nav aria-label="Years" className="app-show">
      <span className="app-show__label">Year</span>
      {[year - 1, year, year + 1]
        .filter((one) => one <= thisYear)
        .map((one) => (
          <a
            key={one}
            className="app-show__link govuk-link govuk-link--no-visited-state"
            href={paths.typeMonths({ team, year: String(one) })}
            aria-current={one === year ? 'true' : undefined}
          >
            {one}
          </a>
        ))}
    </nav>
  );
}
