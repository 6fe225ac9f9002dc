import { yearInWords } from '#lib/domain/programme/financial-year.ts';
import { paths } from '#lib/paths.ts';

/** The financial year that is shown, and the ways to the one before and the one after. */
export function YearNavigation({ year }: { year: number }) {
  return (
    <nav aria-label="Financial years" className="app-show">
      <span className="app-show__label">Financial year</span>
      {[year - 1, year, year + 1].map((one) => (
        <a
          key={one}
          className="app-show__link govuk-link govuk-link--no-visited-state"
          href={paths.programme({ year: String(one) })}
          aria-current={one === year ? 'true' : undefined}
        >
          {yearInWords(one)}
        </a>
      ))}
    </nav>
  );
}
