import { Alert } from '#components/ui/alert.tsx';
import type { Alert as Concern } from '#lib/domain/answers/alert-for.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { count, listInWords } from '#lib/format.ts';

const TITLES = {
  red: 'A person may be at risk: act now',
  amber: 'This is an amber concern',
  practice: 'This is for practice feedback',
} as const;

function clockWords(concern: Concern): string {
  const { acknowledgedWithinHours: hours, acknowledgedWithinWorkingDays: days } = concern;
  const plan = concern.writtenPlanWithinWorkingDays;
  const clocks = [
    hours === null ? null : `an acknowledgement within ${count(hours, 'hour')}`,
    days === null ? null : `an acknowledgement within ${count(days, 'working day')}`,
    plan === null ? null : `a written plan within ${count(plan, 'working day')}`,
  ].filter((clock) => clock !== null);
  return clocks.length === 0 ? '' : `Expect ${listInWords(clocks)}.`;
}

/** What an answer that worries asks for, at once and in words. The form itself protects nobody, and says so. */
export function ConcernAdvice({ concern }: { concern: Concern }) {
  if (concern.level === 'practice') return null;
  const { meaning, act, note, escalateTo } = concern;
  const tell = act ?? 'Tell the team manager';
  return (
    <Alert kind={concern.level === 'red' ? 'error' : 'warning'} title={TITLES[concern.level]}>
      <p className="govuk-body">
        It means that {meaning}. {capitalised(tell)}. {clockWords(concern)}
        {escalateTo ? ` If nothing comes back, go to the ${escalateTo}.` : null}
      </p>
      {note ? <p className="govuk-body">{capitalised(note)}.</p> : null}
      <p className="govuk-body">
        Record what is done to protect the person in the case system. Nothing written here tells anybody.
      </p>
    </Alert>
  );
}
