import { Alert } from '#components/ui/alert.tsx';
import { inTime, timeLeft } from '#lib/domain/concerns/clock-words.ts';
import type { ConcernRecord } from '#lib/domain/concerns/concern.ts';
import { DUTY_TURNS } from '#lib/domain/concerns/duty.ts';
import { concernState } from '#lib/domain/concerns/state.ts';
import { momentInWords } from '#lib/format.ts';

type ConcernClockProps = { concern: ConcernRecord; now: Date };

/** Which clock of a concern is running, by when, and how long is left of it. */
export function ConcernClock({ concern, now }: ConcernClockProps) {
  const { level, acknowledgeBy, planBy, turn, acknowledgedBy, plannedBy, plannedAt } = concern;
  switch (concernState(concern)) {
    case 'waiting':
      return (
        <Alert
          kind={level === 'red' ? 'error' : 'warning'}
          title={`Nobody has acknowledged this yet: ${timeLeft(acknowledgeBy, now)}`}
        >
          <p className="govuk-body">
            To be acknowledged by {momentInWords(acknowledgeBy)}. It is with the{' '}
            {DUTY_TURNS[turn].label.toLowerCase()} on duty.
          </p>
        </Alert>
      );
    case 'acknowledged':
      return (
        <Alert
          kind="warning"
          title={`${acknowledgedBy} has it. The plan is to come: ${timeLeft(planBy, now)}`}
        >
          <p className="govuk-body">The plan is to be written by {momentInWords(planBy)}.</p>
        </Alert>
      );
    case 'planned':
      return (
        <Alert kind="success" title="Acknowledged, and planned">
          <p className="govuk-body">
            {plannedBy} wrote the plan {plannedAt ? inTime(plannedAt, planBy) : ''}.
          </p>
        </Alert>
      );
  }
}
