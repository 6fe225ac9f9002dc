import { InsetText } from '#components/ui/inset-text.tsx';

type UnitContactProps = { unitName: string; unitEmail: string; unitPhone: string };

/** How to reach the unit that looks after the audits. */
export function UnitContact({ unitName, unitEmail, unitPhone }: UnitContactProps) {
  return (
    <InsetText>
      {unitName}
      {unitPhone ? <>, telephone {unitPhone}</> : null}
      {unitEmail ? (
        <>
          ,{' '}
          <a className="govuk-link" href={`mailto:${unitEmail}`}>
            {unitEmail}
          </a>
        </>
      ) : null}
    </InsetText>
  );
}
