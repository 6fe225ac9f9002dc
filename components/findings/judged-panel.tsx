import { Table } from '#components/ui/table.tsx';
import type { Judged } from '#lib/domain/findings/judged.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

/** How the audits were judged as a whole: a distribution, and how often it was not what the answers suggested. */
export function JudgedPanel({ judged }: { judged: Judged }) {
  const { grades, goodOrBetter, suggested, departed } = judged;
  if (judged.judged === 0) return null;
  return (
    <section className="app-card" aria-labelledby="judged-as-a-whole">
      <h2 className="govuk-heading-m" id="judged-as-a-whole">
        Good or better: {countInWords(goodOrBetter)} of {countInWords(judged.judged)}
      </h2>
      <p className="govuk-body">
        How good the pairs judged the work of each audit to be as a whole.
        {suggested > 0 ? ` ${departedWords(departed, suggested)}` : null}
      </p>
      <Table
        hideHead
        firstCellNames
        columns={[
          { key: 'grade', heading: 'Judgement' },
          { key: 'audits', heading: 'Audits', numeric: true },
        ]}
        rows={grades.map(({ grade, label, count }) => ({
          key: grade,
          cells: { grade: label, audits: countInWords(count) },
        }))}
      />
    </section>
  );
}

function departedWords(departed: number, suggested: number): string {
  if (departed === 0) return 'They always judged as their own grades suggested.';
  return `In ${countInWords(departed)} of ${countInWords(suggested)} they judged otherwise than their own grades suggested, with a reason.`;
}
