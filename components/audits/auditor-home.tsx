import type { ReactNode } from 'react';
import { HandedIn } from '#components/audits/handed-in.tsx';
import { partnersInWords } from '#components/audits/partners-in-words.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { isLate, stepNow } from '#lib/domain/audits/cut-off.ts';
import { HANDED_IN_AT_HOME, type OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { stageWords } from '#lib/domain/audits/stage-words.ts';
import { dateInWords, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type AuditorHomeProps = {
  audits: readonly OwnAudit[];
  today: string;
  /** What else waits for this auditor. */
  children?: ReactNode;
};

const toDoLabel = (audit: OwnAudit) => stepNow('answer', { ...audit, cycle: audit.cycleStatus });

const isToDo = (audit: OwnAudit): boolean => toDoLabel(audit) !== null;

/** What needs this auditor today, then what they have handed in. */
export function AuditorHome({ audits, today, children }: AuditorHomeProps) {
  const toDo = audits.filter(isToDo);
  const done = audits.filter((audit) => !isToDo(audit));
  return (
    <>
      <h1 className="govuk-heading-xl">Your audits</h1>
      {children}
      {toDo.length === 0 ? <NothingToDo hasDone={done.length > 0} /> : null}
      {toDo.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">To audit</h2>
          <ul className="app-work">
            {toDo.map((audit) => (
              <AuditToDo key={audit.id} audit={audit} today={today} />
            ))}
          </ul>
        </>
      ) : null}
      {done.length > 0 ? <h2 className="govuk-heading-m">Handed in</h2> : null}
      <HandedIn audits={done.slice(0, HANDED_IN_AT_HOME)} heading="h3" />
      {done.length > HANDED_IN_AT_HOME ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.handedIn()}>
            Everything you handed in
          </a>
        </p>
      ) : null}
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

function AuditToDo({ audit, today }: { audit: OwnAudit; today: string }) {
  const { id, code, cycleName, answered, asked, sentBackReason } = audit;
  const isToSettle = audit.toSettle > 0;
  return (
    <li className="app-work__row">
      <div>
        <h3 className="app-work__title">
          <a className="govuk-link" href={paths.audit(id)}>
            {code}
          </a>{' '}
          {sentBackReason === '' ? null : <Tag colour="orange">Sent back</Tag>}
        </h3>
        <p className="app-work__more">
          {cycleName}
          {partnersInWords(audit)} · <DueWords audit={audit} today={today} />
          {audit.phase === 'waiting' ? (
            <>
              {' · '}
              <a className="govuk-link" href={paths.reopenJudgement(id)}>
                Open your own judgement again
                <span className="govuk-visually-hidden">, {code}</span>
              </a>
            </>
          ) : null}
        </p>
      </div>
      <ProgressBar done={answered} of={asked} label={`Answered in ${code}`}>
        {stageWords(audit)}
      </ProgressBar>
      <ButtonLink href={isToSettle ? paths.agree(id) : paths.audit(id)}>
        {isToSettle ? 'Agree together' : audit.phase === 'waiting' ? 'Look' : toDoLabel(audit)}
        <span className="govuk-visually-hidden"> {code}</span>
      </ButtonLink>
    </li>
  );
}

function DueWords({ audit, today }: { audit: OwnAudit; today: string }) {
  const { dueOn, cycleStatus: cycle, isLateAllowed } = audit;
  if (isLate({ cycle, isLateAllowed })) return <strong>late, after the cut-off</strong>;
  const due = dueInWords(dueOn, today);
  return (
    <>
      {dueOn < today ? <strong>{due}</strong> : due}, {dateInWords(dueOn)}
    </>
  );
}
