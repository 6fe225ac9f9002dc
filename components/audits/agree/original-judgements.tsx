import { JudgementSide } from '#components/audits/agree/judgement-side.tsx';
import type { Difference } from '#lib/domain/audits/differences.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';

type OriginalJudgementsProps = { difference: Difference; form: Pick<FormAudit, 'vocabulary'> };

/** Beside an agreed answer, what each had judged alone, where that differed. */
export function OriginalJudgements({ difference, form }: OriginalJudgementsProps) {
  const { kind, question, sides } = difference;
  return (
    <section className="app-originals" aria-label={`What each judged alone of ${question.number}`}>
      <p className="app-note">
        {kind === 'differs'
          ? 'Judged alone, the two differed:'
          : 'Judged alone, only one of the two answered:'}
      </p>
      <div className="app-sides">
        {sides.map((side) => (
          <JudgementSide key={side.personId} side={side} question={question} form={form} />
        ))}
      </div>
    </section>
  );
}
