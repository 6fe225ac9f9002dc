import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { AUDIT_STATUSES, auditSteps } from '#lib/domain/audits/workflow.ts';
import { dateInWords, dateOf, dueInWords, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AuditorHomeProps = { audits: readonly OwnAudit[]; today: string };

const isToDo = ({ status, cycleStatus }: OwnAudit): boolean =>
  cycleStatus === 'open' && auditSteps(status).answer !== undefined;

/** What needs this auditor today, then what they have handed in. */
export function AuditorHome({ audits, today }: AuditorHomeProps) {
  const toDo = audits.filter(isToDo);
  const done = audits.filter((audit) => !isToDo(audit));
  return (
    <>
      <h1 className="govuk-heading-xl">Your audits</h1>
      {toDo.length === 0 ? <NothingToDo hasDone={done.length > 0} /> : null}
      {toDo.length > 0 ? (
        <ul className="app-work">
          {toDo.map((audit) => (
            <AuditToDo key={audit.id} audit={audit} today={today} />
          ))}
        </ul>
      ) : null}
      {done.length > 0 ? <DoneAudits audits={done} /> : null}
    </>
  );
}

function NothingToDo({ hasDone }: { hasDone: boolean }) {
  return (
    <EmptyState title={hasDone ? 'You have no audits to do' : 'You have no audits yet'}>
      <p className="govuk-body">
        Your audits appear here when the safeguarding unit opens a cycle and gives you a pair. There is
        nothing you need to do until then.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.tools()}>
          Read the tools you will be asked to use
        </a>
      </p>
    </EmptyState>
  );
}

const withWords = ({ partners }: OwnAudit): string =>
  partners.length === 0 ? '' : ` · with ${listInWords(partners)}`;

function AuditToDo({ audit, today }: { audit: OwnAudit; today: string }) {
  const { id, code, cycleName, dueOn, answered, asked, status, sentBackReason } = audit;
  const isLate = dueOn < today;
  return (
    <li className="app-work__row">
      <div>
        <h2 className="app-work__title">
          <a className="govuk-link" href={paths.audit(id)}>
            {code}
          </a>{' '}
          {sentBackReason === '' ? null : <Tag colour="orange">Sent back</Tag>}
        </h2>
        <p className="app-work__more">
          {cycleName}
          {withWords(audit)} ·{' '}
          {isLate ? <strong>{dueInWords(dueOn, today)}</strong> : dueInWords(dueOn, today)},{' '}
          {dateInWords(dueOn)}
        </p>
      </div>
      <ProgressBar done={answered} of={asked} label={`Answered in ${code}`}>
        {answered} of {asked} answered
      </ProgressBar>
      <ButtonLink href={paths.audit(id)}>
        {auditSteps(status).answer?.label}
        <span className="govuk-visually-hidden"> {code}</span>
      </ButtonLink>
    </li>
  );
}

function DoneAudits({ audits }: { audits: readonly OwnAudit[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Handed in</h2>
      <ul className="app-work">
        {audits.map((audit) => (
          <li key={audit.id} className="app-work__row">
            <div>
              <h3 className="app-work__title">
                <a className="govuk-link" href={paths.audit(audit.id)}>
                  {audit.code}
                </a>
              </h3>
              <p className="app-work__more">
                {audit.cycleName}
                {withWords(audit)}
              </p>
            </div>
            <Tag colour={AUDIT_STATUSES[audit.status].tag}>{AUDIT_STATUSES[audit.status].label}</Tag>
            <span className="app-work__more">{audit.returnedAt ? dateOf(audit.returnedAt) : ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
