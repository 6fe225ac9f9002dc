import { ConcernClock } from '#components/concerns/concern-clock.tsx';
import { ConcernFacts } from '#components/concerns/concern-facts.tsx';
import { ConcernLog } from '#components/concerns/concern-log.tsx';
import { type ConcernActions, ConcernSteps } from '#components/concerns/concern-steps.tsx';
import { LevelTag, StateTag } from '#components/concerns/concern-tag.tsx';
import type { ConcernLine, ConcernRecord } from '#lib/domain/concerns/concern.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ConcernPageProps = {
  concern: ConcernRecord;
  question: string;
  log: PageOf<ConcernLine>;
  page: number;
  now: Date;
  /** What this reader can do; null for those who only read. */
  actions: ConcernActions | null;
  canOpenAudit: boolean;
};

/** One concern: its clock, what was said of it, what can be done now, and all that happened. */
export function ConcernPage({ concern, question, log, page, now, actions, canOpenAudit }: ConcernPageProps) {
  const { id, code, number, cycleName, level, auditId } = concern;
  return (
    <>
      <span className="govuk-caption-xl">{cycleName}</span>
      <h1 className="govuk-heading-xl" id="concern">
        {code}, concern {number} <LevelTag level={level} /> <StateTag concern={concern} />
      </h1>
      <div className="app-overview">
        <div>
          <ConcernClock concern={concern} now={now} />
          <ConcernFacts concern={concern} question={question} />
          <p className="govuk-body">
            What protects the person is done and recorded in the case system. Sightline passes the word on and
            keeps the time.{' '}
            {canOpenAudit ? (
              <a className="govuk-link" href={paths.audit(auditId)}>
                Open {code}
              </a>
            ) : null}
          </p>
          {actions ? <ConcernSteps concern={concern} actions={actions} today={isoDateOf(now)} /> : null}
        </div>
        <ConcernLog concernId={id} log={log} page={page} />
      </div>
    </>
  );
}
