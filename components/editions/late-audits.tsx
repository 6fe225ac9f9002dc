import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import type { LateAudit } from '#lib/domain/findings/late-audit.ts';
import { count, dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The audits that came after the latest edition, and those let in late that are waited for. */
export function LateAudits({ late }: { late: readonly LateAudit[] }) {
  const came = late.filter(({ returnedAt }) => returnedAt !== null);
  const awaited = late.filter(({ returnedAt }) => returnedAt === null);
  return (
    <>
      <AuditLines title="Come in late" audits={came} />
      <AuditLines title={`Waited for: ${count(awaited.length, 'audit')} let in late`} audits={awaited} />
    </>
  );
}

function AuditLines({ title, audits }: { title: string; audits: readonly LateAudit[] }) {
  if (audits.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">{title}</h2>
      <ul className="govuk-list">
        {audits.map(({ id, code, team, selection, returnedAt }) => (
          <li key={id}>
            <a className="govuk-link" href={paths.audit(id)}>
              {code}
            </a>
            , {team}
            {returnedAt ? `, returned ${dateOf(returnedAt)}` : ''}
            {selection === 'targeted' ? `, ${SELECTIONS.targeted.label.toLowerCase()}` : ''}
          </li>
        ))}
      </ul>
    </>
  );
}
