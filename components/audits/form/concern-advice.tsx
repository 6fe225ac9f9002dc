import { RaiseLink } from '#components/concerns/raise-link.tsx';
import { Alert } from '#components/ui/alert.tsx';
import type { Alert as Concern } from '#lib/domain/answers/alert-for.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { clocksInWords } from '#lib/domain/concerns/clock-words.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';

type ConcernAdviceProps = {
  concern: Concern;
  question: string;
  audit: Pick<FormAudit, 'of' | 'id' | 'concerns'>;
};

const TITLES = {
  red: 'A person may be at risk: act now',
  amber: 'This is an amber concern',
  practice: 'This is for practice feedback',
} as const;

/** What an answer that worries asks for, at once and in words, with the way to raise it from this question. */
export function ConcernAdvice({ concern, question, audit }: ConcernAdviceProps) {
  if (concern.level === 'practice') return null;
  const { meaning, act, note, escalateTo } = concern;
  const tell = act ?? 'Tell the team manager';
  return (
    <Alert kind={concern.level === 'red' ? 'error' : 'warning'} title={TITLES[concern.level]}>
      <p className="govuk-body">
        It means that {meaning}. {capitalised(tell)}. {clocksInWords(concern)}
        {escalateTo ? ` If nothing comes back, it goes to the ${escalateTo}.` : null}
      </p>
      {note ? <p className="govuk-body">{capitalised(note)}.</p> : null}
      <p className="govuk-body">
        Record what is done to protect the person in the case system. An answer alone tells nobody
        {audit.of === 'audit' ? ': raise the concern, and the people on duty are told at once.' : '.'}
      </p>
      {audit.of === 'audit' ? <RaiseFrom question={question} audit={audit} /> : null}
    </Alert>
  );
}

function RaiseFrom({ question, audit }: Pick<ConcernAdviceProps, 'question' | 'audit'>) {
  const isRaised = audit.concerns.some(({ questionId }) => questionId === question);
  return (
    <div className="govuk-button-group">
      <RaiseLink auditId={audit.id} question={question} />
      {isRaised ? <span className="app-quiet">One was raised from this question</span> : null}
    </div>
  );
}
