import { ProgrammeRow, type ShownCycle } from '#components/programme/programme-row.tsx';
import { ThemeRow } from '#components/programme/theme-row.tsx';
import { classNames } from '#components/ui/class-names.ts';
import type { ProgrammeEntry } from '#lib/domain/programme/entry.ts';
import { monthsOfYear, type YearMonth, yearInWords } from '#lib/domain/programme/financial-year.ts';
import { monthInWords } from '#lib/format.ts';

type ProgrammeTableProps = {
  year: number;
  cycles: readonly ShownCycle[];
  /** The themes of the year that are no cycle yet. */
  themes: readonly ProgrammeEntry[];
  today: string;
  /** Only a coordinator opens a cycle; leaders read its findings once they are published. */
  canOpen: boolean;
};

/** The cycles of a financial year: their dates and counts in words, and a bar through the months beside them. */
export function ProgrammeTable({ year, cycles, themes, today, canOpen }: ProgrammeTableProps) {
  const months = monthsOfYear(year);
  return (
    <div className="app-table-frame">
      <table className="govuk-table app-stacking app-programme">
        <caption className="govuk-table__caption govuk-table__caption--m">
          Cycles of {yearInWords(year)}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <Heading>Cycle</Heading>
            {months.map((month) => (
              <MonthHeading key={month.first} month={month} today={today} />
            ))}
            <Heading>Status</Heading>
            <Heading>Returned</Heading>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {cycles.map((cycle) => (
            <ProgrammeRow key={cycle.id} {...{ cycle, months, canOpen }} />
          ))}
          {themes.map((theme) => (
            <ThemeRow key={theme.id} theme={theme} months={months} />
          ))}
        </tbody>
      </table>
      <ul className="app-key-list app-programme__key" aria-hidden="true">
        <li>
          <KeyMark kind="audits" /> Audits
        </li>
        <li>
          <KeyMark kind="report" /> Report
        </li>
        <li>
          <KeyMark kind="theme" /> Next theme
        </li>
      </ul>
    </div>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <th scope="col" className="govuk-table__header">
      {children}
    </th>
  );
}

const SHORT = 3;

function MonthHeading({ month: { first, last }, today }: { month: YearMonth; today: string }) {
  const name = monthInWords(first);
  const isNow = first <= today && today <= last;
  return (
    <th
      scope="col"
      abbr={name}
      className={classNames('govuk-table__header app-programme__month', isNow && 'app-programme__month--now')}
    >
      {name.slice(0, SHORT)}
    </th>
  );
}

function KeyMark({ kind }: { kind: 'audits' | 'report' | 'theme' }) {
  return (
    <svg className="app-key-list__swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect className={`app-programme__${kind}`} width="1" height="1" />
    </svg>
  );
}
