import type { Expectation } from '#lib/domain/findings/expectation.ts';
import type { Figure } from '#lib/domain/findings/figure.ts';
import { standing, standingInWords } from '#lib/domain/findings/standing.ts';
import { dateInWords } from '#lib/format.ts';

type ExpectationLineProps = { expectation: Expectation; interval: Figure['interval'] };

/** What is expected of a key area, who agreed it and why, and how far the sample can tell. */
export function ExpectationLine({ expectation, interval }: ExpectationLineProps) {
  const { percent, agreedOn, agreedBy, reason } = expectation;
  const stands = standing(interval, percent);
  return (
    <p className="govuk-body">
      Expected: {percent}% or more, agreed on {dateInWords(agreedOn)} by {agreedBy}. Why:{' '}
      {reason.replace(/\.$/, '')}.{stands ? ` ${standingInWords(stands)}` : null}
    </p>
  );
}
