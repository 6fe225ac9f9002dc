import { ConcernWatch } from '#components/concerns/concern-watch.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { type WaitingConcerns, waitingMark, waitingWords } from '#lib/domain/concerns/waiting.ts';
import { isoDateOf, momentInWords, timeOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ConcernNoticeProps = { waiting: WaitingConcerns; now: Date };

/** At the head of every page of those on duty, while any concern waits for somebody to acknowledge it. */
export function ConcernNotice({ waiting, now }: ConcernNoticeProps) {
  return (
    <>
      <WaitingAlert waiting={waiting} now={now} />
      <ConcernWatch shown={waitingMark(waiting)} />
    </>
  );
}

function WaitingAlert({ waiting: { red, amber, first }, now }: ConcernNoticeProps) {
  if (!first) return null;
  const by =
    isoDateOf(first.acknowledgeBy) === isoDateOf(now)
      ? timeOf(first.acknowledgeBy)
      : momentInWords(first.acknowledgeBy);
  return (
    <Alert kind={red > 0 ? 'error' : 'warning'} title={waitingWords({ red, amber })} announced>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.concern(first.id)}>
          {first.code}, {first.acknowledgeBy < now ? 'was to be acknowledged' : 'acknowledge'} by {by}
        </a>
        {red + amber > 1 ? (
          <>
            {' · '}
            <a className="govuk-link" href={paths.concerns({ state: 'waiting' })}>
              All that wait
            </a>
          </>
        ) : null}
      </p>
    </Alert>
  );
}
