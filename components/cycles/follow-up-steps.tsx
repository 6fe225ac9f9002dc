import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import { mayChangeDue } from '#lib/domain/audits/due-day.ts';
import { mayReplace } from '#lib/domain/audits/replace-case.ts';
import { auditSteps } from '#lib/domain/audits/workflow.ts';
import { paths } from '#lib/paths.ts';

type Way = { href: string; text: string | null };

/** The ways on from one audit: its due day, its case, its reason, its pair, its form. What cannot be done now is left out. */
export function FollowUpSteps({ audit }: { audit: AccountedAudit }) {
  return (
    <ul className="govuk-list">
      {waysOn(audit).map(({ href, text }) =>
        text === null ? null : (
          <li key={text}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}

function waysOn(audit: AccountedAudit): Way[] {
  const { id, status, cycle, ownDueOn } = audit;
  const now = { ...audit, cycle: cycle.status };
  const reason = stepNow('account-for', now) ?? stepNow('expect-again', now) ?? stepNow('allow-late', now);
  const replace = mayReplace({ ...audit, cycleStatus: cycle.status }).ok;
  const due = ownDueOn === null ? 'Give this audit a later day' : 'Change its later day';
  return [
    { href: paths.auditDue(id), text: mayChangeDue(status, cycle.status).ok ? due : null },
    { href: paths.accountFor(id), text: reason },
    { href: paths.replaceCase(id), text: replace ? (auditSteps(status).replace?.label ?? null) : null },
    { href: paths.sendBack(id), text: stepNow('send-back', now) },
    { href: paths.pairs(cycle.id), text: auditSteps(status).answer ? 'Change the pair' : null },
    { href: paths.audit(id), text: 'Read the audit' },
  ];
}
