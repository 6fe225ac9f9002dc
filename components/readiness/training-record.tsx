import { TrainingWords } from '#components/readiness/training-words.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { ATTENDANCE_STATES, type AttendanceState } from '#lib/domain/readiness/attendance.ts';
import type { ToolTraining } from '#lib/domain/readiness/auditor-readiness.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type Session = {
  id: string;
  title: string;
  heldOn: string;
  toolTitle: string | null;
  state: AttendanceState;
};
type TrainingRecordProps = { training: readonly ToolTraining[]; sessions: readonly Session[] };

const COLUMNS = [
  { key: 'title', heading: 'Session' },
  { key: 'heldOn', heading: 'Day' },
  { key: 'tool', heading: 'Tool' },
  { key: 'state', heading: 'Attendance' },
];

/** How one auditor's training stands, tool by tool, and the sessions behind it. */
export function TrainingRecord({ training, sessions }: TrainingRecordProps) {
  return (
    <>
      <SummaryList
        rows={training.map(({ slug, title, ...stands }) => ({
          name: title,
          value: <TrainingWords key={slug} {...stands} />,
        }))}
      />
      {sessions.length === 0 ? (
        <p className="govuk-body">
          Not asked to a training session yet.{' '}
          <a className="govuk-link" href={paths.training()}>
            See the training sessions
          </a>
        </p>
      ) : (
        <StackingTable
          caption="Sessions asked to"
          captionSize="s"
          columns={COLUMNS}
          rows={sessions.map(sessionRow)}
        />
      )}
    </>
  );
}

const sessionRow = ({ id, title, heldOn, toolTitle, state }: Session) => ({
  key: id,
  cells: {
    title: (
      <a className="govuk-link govuk-link--no-visited-state" href={paths.trainingSession(id)}>
        {title}
      </a>
    ),
    heldOn: dateInWords(heldOn),
    tool: toolTitle ?? 'All tools',
    state: <Tag colour={ATTENDANCE_STATES[state].tag}>{ATTENDANCE_STATES[state].label}</Tag>,
  },
});
