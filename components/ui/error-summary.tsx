'use client';

import { type ReactNode, useEffect, useRef } from 'react';

export type SummaryProblem = {
  text: string;
  /** `#` and the id of the field to put right; left out where no one field is to blame. */
  href?: string;
};
type ErrorSummaryProps = { problems: readonly SummaryProblem[]; title?: ReactNode; description?: ReactNode };

/** What stands in the way, at the top of the page, each a link to its field. Draws nothing when nothing does. */
export function ErrorSummary({ problems, title = 'There is a problem', description }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) focusOnce(summary.current);
  }, [problems]);
  if (problems.length === 0 && !description) return null;
  return (
    <div className="govuk-error-summary" ref={summary}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description ? <p>{description}</p> : null}
          {problems.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {problems.map(({ href, text }) => (
                <li key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

// The summary takes the focus when it appears, and gives up being a stop for the keyboard once left.
function focusOnce(summary: HTMLDivElement | null) {
  if (!summary) return;
  summary.tabIndex = -1;
  summary.addEventListener('blur', () => summary.removeAttribute('tabindex'), { once: true });
  summary.focus();
}
