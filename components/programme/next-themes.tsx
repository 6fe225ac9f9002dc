import { EmptyState } from '#components/ui/empty-state.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import type { ProgrammeEntry } from '#lib/domain/programme/entry.ts';
import { monthInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type NextThemesProps = { themes: readonly ProgrammeEntry[]; canPlan: boolean };

const COLUMNS = [
  { key: 'theme', heading: 'Theme' },
  { key: 'month', heading: 'Meant for' },
  { key: 'tool', heading: 'Tool' },
];
const PLANNED = [...COLUMNS, { key: 'plan', heading: 'Next step' }];

/** The themes that are to be looked at and are no cycle yet. */
export function NextThemes({ themes, canPlan }: NextThemesProps) {
  if (themes.length === 0) return <NoThemes canPlan={canPlan} />;
  const rows = themes.map(({ id, theme, month, toolTitle, note }) => ({
    key: id,
    cells: {
      theme: (
        <>
          {theme}
          <span className="app-programme__more">{note}</span>
        </>
      ),
      month: monthInWords(month),
      tool: toolTitle ?? 'Not chosen yet',
      plan: <ThemeLinks id={id} theme={theme} />,
    },
  }));
  return <StackingTable columns={canPlan ? PLANNED : COLUMNS} rows={rows} />;
}

function ThemeLinks({ id, theme }: { id: string; theme: string }) {
  const about = <span className="govuk-visually-hidden"> – {theme}</span>;
  return (
    <span className="app-show app-programme__links">
      <a className="govuk-link" href={paths.newCycle({ entry: id })}>
        Plan this cycle{about}
      </a>
      <a className="govuk-link" href={paths.programmeEntry(id)}>
        Change{about}
      </a>
    </span>
  );
}

function NoThemes({ canPlan }: { canPlan: boolean }) {
  return (
    <EmptyState title="The next themes will be here">
      <p className="govuk-body">
        What is to be looked at after the cycles above, and when.{' '}
        {canPlan ? (
          <a className="govuk-link" href={paths.newProgrammeEntry()}>
            Add a theme
          </a>
        ) : null}
      </p>
    </EmptyState>
  );
}
