import { ButtonLink } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { OwnCalibration } from '#lib/domain/calibration/calibration.ts';
import { dateInWords, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type OwnCalibrationsProps = { calibrations: readonly OwnCalibration[]; today: string };

/** The shared cases an auditor is asked to judge, or has judged; nothing where there are none. */
export function OwnCalibrations({ calibrations, today }: OwnCalibrationsProps) {
  if (calibrations.length === 0) return null;
  return (
    <section aria-labelledby="shared-cases">
      <h2 className="govuk-heading-m" id="shared-cases">
        Shared cases
      </h2>
      <ul className="app-work">
        {calibrations.map((calibration) => (
          <OwnRow key={calibration.id} calibration={calibration} today={today} />
        ))}
      </ul>
    </section>
  );
}

function OwnRow({ calibration, today }: { calibration: OwnCalibration; today: string }) {
  const { id, title, dueOn, settledAt, finishedAt } = calibration;
  const isToDo = settledAt === null && finishedAt === null;
  return (
    <li className="app-work__row">
      <div>
        <h3 className="app-work__title">
          <a className="govuk-link" href={paths.calibration(id)}>
            {title}
          </a>
        </h3>
        <p className="app-work__more">
          {isToDo ? `Judge it on your own · ${dueInWords(dueOn, today)}, ${dateInWords(dueOn)}` : null}
          {settledAt === null && finishedAt
            ? 'You have finished. The agreed answers are still to come'
            : null}
          {settledAt ? 'Your answers beside the agreed ones, for you alone' : null}
        </p>
      </div>
      {isToDo ? null : <Tag colour={settledAt ? 'green' : 'grey'}>{settledAt ? 'Settled' : 'Finished'}</Tag>}
      {isToDo ? <ButtonLink href={paths.calibration(id)}>Judge it</ButtonLink> : null}
    </li>
  );
}
