import { EmptyState } from '#components/ui/empty-state.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { CalibrationRow } from '#lib/domain/calibration/calibration.ts';
import { dateInWords, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CalibrationsTableProps = { calibrations: readonly CalibrationRow[]; today: string };

const COLUMNS = [
  { key: 'title', heading: 'Shared case' },
  { key: 'tool', heading: 'Tool' },
  { key: 'due', heading: 'Due' },
  { key: 'finished', heading: 'Auditors who finished' },
  { key: 'state', heading: 'State' },
];

/** Every shared case that was given to auditors, the latest due first. */
export function CalibrationsTable({ calibrations, today }: CalibrationsTableProps) {
  if (calibrations.length === 0) return <NoCalibrations />;
  return (
    <StackingTable
      caption={<span className="govuk-visually-hidden">Shared cases</span>}
      columns={COLUMNS}
      rows={calibrations.map(({ id, title, toolTitle, cycleName, dueOn, settledAt, asked, finished }) => ({
        key: id,
        cells: {
          title: (
            <>
              <a className="govuk-link govuk-link--no-visited-state" href={paths.calibration(id)}>
                {title}
              </a>
              {cycleName ? <span className="app-stacking__more"> prepares {cycleName}</span> : null}
            </>
          ),
          tool: toolTitle,
          due: settledAt ? dateInWords(dueOn) : `${dateInWords(dueOn)}, ${dueInWords(dueOn, today)}`,
          finished: <ProgressBar done={finished} of={asked} label={`Finished ${title}`} />,
          state: settledAt ? <Tag colour="green">Settled</Tag> : <Tag colour="teal">Open</Tag>,
        },
      }))}
    />
  );
}

function NoCalibrations() {
  return (
    <EmptyState title="Shared cases will be here">
      <p className="govuk-body">
        Before a cycle begins, every auditor judges the same record alone. The agreed answers, set beside
        their own, show each of them how others read the tool, and show you which questions need a word.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.newCalibration()}>
          Give auditors a shared case
        </a>
      </p>
    </EmptyState>
  );
}
