import { RaisedConcerns } from '#components/concerns/raised-concerns.tsx';
import type { AuditSource, FormAudit } from '#lib/domain/audits/form-audit.ts';
import { paths } from '#lib/paths.ts';

type AuditConcernsProps = {
  audit: Pick<AuditSource, 'pair'>;
  form: FormAudit;
  /** The reader moderates it. */
  moderates?: boolean;
};

/** On an audit that is read: its concerns, and the way to raise another for those who audit or moderate it. */
export function AuditConcerns({ audit, form, moderates = false }: AuditConcernsProps) {
  const { id, concerns, personId } = form;
  const mayRaise = moderates || audit.pair.some((member) => member.personId === personId);
  if (concerns.length === 0 && !mayRaise) return null;
  return (
    <section aria-labelledby={concerns.length === 0 ? undefined : 'concerns'}>
      {concerns.length === 0 ? null : (
        <>
          <h2 className="govuk-heading-m" id="concerns">
            Concerns raised
          </h2>
          <RaisedConcerns concerns={concerns} />
        </>
      )}
      {mayRaise ? (
        <p className="govuk-body app-screen-only">
          <a className="govuk-link" href={paths.raiseConcern(id)}>
            Raise a concern about this case
          </a>
        </p>
      ) : null}
    </section>
  );
}
