import { OwnProgress } from '#components/calibrations/own-progress.tsx';
import { SpreadSection } from '#components/calibrations/spread-section.tsx';
import { ConfirmForm } from '#components/page/confirm-form.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import type { Answered } from '#lib/domain/calibration/answered.ts';
import { type Calibration, FEWEST_FINISHED } from '#lib/domain/calibration/calibration.ts';
import type { Spread } from '#lib/domain/calibration/spread.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CoordinatorCalibrationProps = {
  calibration: Calibration;
  /** How far the agreed answers are. */
  progress: Answered;
  /** Null while fewer than three have finished. */
  spread: Spread | null;
  settle: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The shared case for the coordinator: who has finished, the agreed answers, and then how the answers spread. */
export function CoordinatorCalibration({
  calibration,
  progress,
  spread,
  settle,
}: CoordinatorCalibrationProps) {
  const { settledAt, seats } = calibration;
  const finished = seats.filter(({ finishedAt }) => finishedAt !== null).length;
  return (
    <>
      {settledAt ? <SettledSpread spread={spread} /> : null}
      {settledAt ? null : (
        <AgreedAnswers
          id={calibration.id}
          progress={progress}
          settle={settle}
          isFew={finished < FEWEST_FINISHED}
        />
      )}
      <WhoFinished seats={seats} finished={finished} />
    </>
  );
}

function SettledSpread({ spread }: { spread: Spread | null }) {
  if (spread) return <SpreadSection spread={spread} />;
  return (
    <p className="govuk-body app-two-thirds">
      Fewer than {FEWEST_FINISHED} auditors finished, so how the answers spread is not shown: one could tell
      who answered what.
    </p>
  );
}

type AgreedAnswersProps = Pick<CoordinatorCalibrationProps, 'progress' | 'settle'> & {
  id: string;
  isFew: boolean;
};

function AgreedAnswers({ id, progress, settle, isFew }: AgreedAnswersProps) {
  return (
    <section className="app-two-thirds" aria-labelledby="agreed">
      <h2 className="govuk-heading-m" id="agreed">
        The agreed answers
      </h2>
      <p className="govuk-body">
        Talk the case through with your auditors, and enter what you agree on in the same form. When you
        settle them, each auditor sees their own answers beside the agreed ones, and you see how the answers
        spread. Until then nobody sees anybody’s.
      </p>
      <OwnProgress id={id} label="Agreed answers" progress={progress} />
      <ButtonLink href={paths.calibrationForm(id)} variant="secondary">
        {progress.answered === 0 ? 'Enter the agreed answers' : 'Go on with the agreed answers'}
      </ButtonLink>
      {progress.open.length === 0 ? (
        <ConfirmForm
          action={settle}
          summary="Settle the agreed answers"
          confirms={settleWords(isFew)}
          button="Settle"
        />
      ) : null}
    </section>
  );
}

const settleWords = (isFew: boolean): string =>
  isFew
    ? `They stay as they are. Fewer than ${FEWEST_FINISHED} auditors have finished, so no spread will be shown`
    : 'They stay as they are, and whoever has not finished can no longer answer';

function WhoFinished({ seats, finished }: Pick<Calibration, 'seats'> & { finished: number }) {
  return (
    <section aria-labelledby="who-finished">
      <h2 className="govuk-heading-m" id="who-finished">
        {finished} of {seats.length} auditors have finished
      </h2>
      <ul className="app-rows app-two-thirds">
        {seats.map(({ personId, name, finishedAt }) => (
          <li key={personId} className="app-rows__row">
            <span>{name}</span>
            <span>{finishedAt ? `Finished ${dateOf(finishedAt)}` : 'Not finished'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
