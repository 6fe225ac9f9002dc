import { LeftOut } from '#components/cycles/frame/left-out.tsx';
import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import type { FrameReport } from '#lib/domain/cycles/frame/frame-report.ts';
import { count, listInWords, momentInWords } from '#lib/format.ts';

type FrameRecordProps = {
  cycle: Pick<Cycle, 'frameSize' | 'frameImportedAt'>;
  report: FrameReport;
};

/** The list that is drawn from: how many, from when, from which file, by which columns, and what was left out and why. */
export function FrameRecord({ cycle, report }: FrameRecordProps) {
  return (
    <section aria-labelledby="frame">
      <h2 className="govuk-heading-m" id="frame">
        The list it is drawn from
      </h2>
      <SummaryList rows={recordRows(cycle, report)} />
      <LeftOut leftOut={report.leftOut} months={report.months} />
      {report.refused.length > 0 ? (
        <p className="app-note app-two-thirds">
          Refused:{' '}
          {listInWords(report.refused.map(({ reason, rows }) => `${count(rows, 'row')} with ${reason}`))}. Why
          they may be left out: {report.refusedWhy}
        </p>
      ) : null}
      {report.notKept.length > 0 ? (
        <Details summary={`${count(report.notKept.length, 'column')} of the file not kept`}>
          {listInWords(report.notKept.map((header) => `“${header}”`))}
        </Details>
      ) : null}
    </section>
  );
}

function recordRows({ frameSize, frameImportedAt }: FrameRecordProps['cycle'], report: FrameReport) {
  const sheet = report.sheet ? `, sheet “${report.sheet}”` : '';
  const kind = report.layout ? `: a list of ${report.layout}` : '';
  return [
    {
      name: 'Cases to draw from',
      value: `${count(frameSize, 'case')} of ${count(report.rows, 'row')}`,
    },
    { name: 'Loaded', value: frameImportedAt ? momentInWords(frameImportedAt) : '' },
    { name: 'File', value: `${report.fileName} (${report.format})${sheet}${kind}` },
    {
      name: 'Columns',
      value: listInWords(report.columns.map(({ label, header }) => `${label} from “${header}”`)),
    },
  ];
}
