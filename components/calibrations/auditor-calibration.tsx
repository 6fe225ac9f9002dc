import { BesideAgreedList } from '#components/calibrations/beside-agreed-list.tsx';
import { OwnProgress } from '#components/calibrations/own-progress.tsx';
import { ConfirmForm } from '#components/page/confirm-form.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import type { Answered } from '#lib/domain/calibration/answered.ts';
import type { BesideAgreed } from '#lib/domain/calibration/beside-agreed.ts';
import type { Calibration } from '#lib/domain/calibration/calibration.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AuditorCalibrationProps = {
  calibration: Pick<Calibration, 'id' | 'seats'>;
  personId: string;
  progress: Answered;
  /** Null until the agreed answers are settled. */
  beside: BesideAgreed | null;
  finish: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The shared case for one auditor: to judge, to wait for, or to see beside what was agreed. */
export function AuditorCalibration(props: AuditorCalibrationProps) {
  const { calibration, personId, progress, beside, finish } = props;
  const { id, seats } = calibration;
  const finishedAt = seats.find((seat) => seat.personId === personId)?.finishedAt ?? null;
  if (beside) return <BesideAgreedList beside={beside} hasFinished={finishedAt !== null} />;
  if (finishedAt) {
    return (
      <InsetText>
        You finished on {momentInWords(finishedAt)}. Nobody sees your answers. When the agreed answers are
        settled you get a message, and see your own beside them here.
      </InsetText>
    );
  }
  return (
    <div className="app-two-thirds">
      <p className="govuk-body">
        Judge it on your own, as you would judge an audit. Nobody else ever sees your answers, neither your
        colleagues nor the safeguarding unit.
      </p>
      <OwnProgress id={id} label="Answered in the shared case" progress={progress} />
      <ButtonLink href={paths.calibrationForm(id)}>
        {progress.answered === 0 ? 'Judge the shared case' : 'Go on'}
      </ButtonLink>
      {progress.answered > 0 ? (
        <ConfirmForm
          action={finish}
          summary="Finish the shared case"
          confirms={confirmWords(progress)}
          button="Finish"
        />
      ) : null}
    </div>
  );
}

const confirmWords = ({ open }: Answered): string =>
  open.length === 0
    ? 'I have judged it alone, and my answers stay as they are'
    : `I have judged it alone, and my answers stay as they are, ${open.length} of them blank`;
