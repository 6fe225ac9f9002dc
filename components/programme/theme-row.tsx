import { Tag } from '#components/ui/tag.tsx';
import type { ProgrammeEntry } from '#lib/domain/programme/entry.ts';
import type { YearMonth } from '#lib/domain/programme/financial-year.ts';
import { monthInWords } from '#lib/format.ts';

type ThemeRowProps = { theme: ProgrammeEntry; months: readonly YearMonth[] };

/** A theme that is no cycle yet as a row of the programme: the month it is meant for, outlined. */
export function ThemeRow({ theme: { theme, toolTitle, month }, months }: ThemeRowProps) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {theme}
        <span className="app-programme__more">{toolTitle ?? 'Tool not chosen yet'}</span>
        <span className="app-programme__more">Meant for {monthInWords(month)}</span>
      </th>
      {months.map(({ first }) => (
        <td key={first} className="govuk-table__cell app-programme__month">
          {first === month ? <ThemeMark /> : null}
        </td>
      ))}
      <td className="govuk-table__cell">
        <Tag colour="grey">Next theme</Tag>
      </td>
      <td className="govuk-table__cell">Not planned yet</td>
    </tr>
  );
}

function ThemeMark() {
  return (
    <>
      <svg className="app-programme__bar" viewBox="0 0 30 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="app-programme__theme" x="1" width="28" y="1" height="8" />
      </svg>
      <span className="govuk-visually-hidden">theme</span>
    </>
  );
}
