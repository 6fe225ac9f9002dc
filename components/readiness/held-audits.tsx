import type { HeldAudit } from '#lib/domain/readiness/leave.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The audits of open cycles that somebody still has to return. */
export function HeldAudits({ audits }: { audits: readonly HeldAudit[] }) {
  if (audits.length === 0)
    return <p className="govuk-body">No audit of an open cycle is waiting for them.</p>;
  return (
    <ul className="app-rows">
      {audits.map(({ id, code, cycleName, dueOn }) => (
        <li key={id} className="app-rows__row">
          <div>
            <a className="govuk-link" href={paths.audit(id)}>
              {code}
            </a>
            , {cycleName}
          </div>
          <div className="app-quiet">due {dateInWords(dueOn)}</div>
        </li>
      ))}
    </ul>
  );
}
