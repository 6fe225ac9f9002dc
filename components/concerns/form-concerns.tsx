import { RaiseLink } from '#components/concerns/raise-link.tsx';
import { RaisedConcerns } from '#components/concerns/raised-concerns.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { count } from '#lib/format.ts';

/** At the side of the form: what was raised so far, and the way to raise a concern. A shared case has neither. */
export function FormConcerns({ audit }: { audit: Pick<FormAudit, 'of' | 'id' | 'concerns'> }) {
  if (audit.of !== 'audit') return null;
  const { id, concerns } = audit;
  return (
    <div className="app-form-concerns">
      {concerns.length === 0 ? null : (
        <>
          <p className="govuk-body app-form-concerns__count">{count(concerns.length, 'concern')} raised</p>
          <RaisedConcerns concerns={concerns} beside />
        </>
      )}
      <RaiseLink auditId={id} />
    </div>
  );
}
