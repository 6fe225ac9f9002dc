import type { MouseEvent } from 'react';
import { AskedList } from '#components/questions/asked-list.tsx';
import { Details } from '#components/ui/details.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { paths } from '#lib/paths.ts';

type FormAskProps = {
  audit: FormAudit;
  leave: (event: MouseEvent<HTMLElement>, href: string) => void;
};

/** At the side of the form: whom to ask and how, and what was asked about the audit as a whole. */
export function FormAsk({ audit, leave }: FormAskProps) {
  const { unitName, unitEmail, unitPhone } = audit.unit;
  const isAudit = audit.of === 'audit';
  if (!isAudit && unitEmail === '' && unitPhone === '') return null;
  const href = paths.askUnit(audit.id);
  return (
    <>
      <Details summary={`Ask the ${unitName.charAt(0).toLowerCase()}${unitName.slice(1)}`}>
        {isAudit ? (
          <p className="govuk-body">
            <a className="govuk-link" href={href} onClick={(event) => leave(event, href)}>
              Write a question
            </a>
            , and the answer appears here.
          </p>
        ) : null}
        {unitEmail === '' ? null : (
          <p className="govuk-body">
            <a className="govuk-link" href={`mailto:${unitEmail}`}>
              {unitEmail}
            </a>
          </p>
        )}
        {unitPhone === '' ? null : <p className="govuk-body">Telephone {unitPhone}</p>}
      </Details>
      <AskedList
        asked={audit.asked.filter(({ questionId }) => questionId === null)}
        personId={audit.personId}
        today={audit.today}
      />
    </>
  );
}
