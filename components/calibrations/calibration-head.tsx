import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Calibration } from '#lib/domain/calibration/calibration.ts';
import { dateInWords, dateOf, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CalibrationHeadProps = {
  calibration: Calibration;
  done: 'asked' | 'finished' | 'settled' | undefined;
  /** yyyy-mm-dd */
  today: string;
  /** The way back goes to the list, for who may read it, or home. */
  toList: boolean;
};

const DONE = {
  asked: 'The auditors have been asked',
  finished: 'You have finished',
  settled: 'The agreed answers are settled, and everybody has been told',
} as const;

/** What the shared case is, and where its record is. */
export function CalibrationHead({ calibration, done, today, toList }: CalibrationHeadProps) {
  const { title, cycle, tool, reference, place, dueOn, settledAt } = calibration;
  const rows = [
    { name: 'Tool', value: `${tool.definition.title}, version ${tool.definition.version}` },
    { name: 'Prepares', value: cycle?.name ?? '' },
    { name: 'The record', value: `${reference} in the case system` },
    { name: 'Where to look', value: place },
    {
      name: 'Judged by',
      value: settledAt ? dateInWords(dueOn) : `${dateInWords(dueOn)}, ${dueInWords(dueOn, today)}`,
    },
    { name: 'Settled', value: settledAt ? dateOf(settledAt) : '' },
  ].filter(({ value }) => value !== '');
  return (
    <>
      {toList ? (
        <BackLink href={paths.calibrations()}>Calibration</BackLink>
      ) : (
        <BackLink href={paths.home()}>Home</BackLink>
      )}
      <DoneAlert done={done} words={DONE} />
      <div className="app-title-row">
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">
          {settledAt ? <Tag colour="green">Settled</Tag> : <Tag colour="teal">Open</Tag>}
        </p>
      </div>
      <SummaryList rows={rows} />
    </>
  );
}
