import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Accessibility' };

const CAN = [
  'change colours, contrast levels and fonts with your browser or device',
  'zoom in up to 400% without the text spilling off the screen',
  'do everything with a keyboard alone, or by touch',
  'do everything with a screen reader; every chart stands beside a table with the same numbers',
  'switch off the single-key shortcuts of the audit form',
  'use every form without JavaScript',
];

/** What people can expect of the service's accessibility, and what was and was not checked. */
export default function AccessibilityPage() {
  return (
    <div className="app-two-thirds">
      <h1 className="govuk-heading-l">Accessibility of Sightline</h1>
      <p className="govuk-body">
        We want as many people as possible to be able to use this service. You should be able to:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {CAN.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">How it was checked</h2>
      <p className="govuk-body">
        Every page is checked by axe against the Web Content Accessibility Guidelines 2.2, levels A and AA,
        each time the service is changed, and is looked at on a screen 375 pixels wide. Automated checks find
        only some kinds of fault. No audit by people who use assistive technology has been made yet.
      </p>
      <h2 className="govuk-heading-m">If something does not work for you</h2>
      <p className="govuk-body">
        Tell your council’s Sightline administrator, who can also give you findings and tools in another form.
      </p>
    </div>
  );
}
