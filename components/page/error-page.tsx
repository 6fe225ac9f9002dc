import type { ReactNode } from 'react';

type ErrorPageProps = {
  heading: string;
  /** What happened, what became of the work, what to do now. */
  paragraphs: readonly string[];
  /** Links or buttons that lead on. */
  onward?: ReactNode;
  /** Whom to ask. */
  contact?: ReactNode;
};

/** A page for what cannot be shown: not found, no access, something went wrong, signed out. */
export function ErrorPage({ heading, paragraphs, onward, contact }: ErrorPageProps) {
  return (
    <div className="app-two-thirds">
      <h1 className="govuk-heading-l">{heading}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      {onward}
      {contact ? <p className="govuk-body">{contact}</p> : null}
    </div>
  );
}
