import { ProgressBar } from '#components/ui/progress-bar.tsx';
import type { Answered } from '#lib/domain/calibration/answered.ts';
import { paths } from '#lib/paths.ts';

type OwnProgressProps = { id: string; label: string; progress: Answered };

/** How many questions are answered, and the way to each that is not. */
export function OwnProgress({ id, label, progress: { answered, asked, open } }: OwnProgressProps) {
  return (
    <>
      <p className="govuk-body">
        <ProgressBar done={answered} of={asked} label={label}>
          {answered} of {asked} answered
        </ProgressBar>
      </p>
      {answered > 0 && open.length > 0 ? (
        <p className="govuk-body">
          Still to answer:{' '}
          {open.map((question, place) => (
            <span key={question.id}>
              {place > 0 ? ', ' : null}
              <a
                className="govuk-link"
                href={`${paths.calibrationForm(id, question.sectionId)}#${question.id}`}
              >
                {question.number}
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
