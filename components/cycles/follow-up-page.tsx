import { AccountedSummary } from '#components/cycles/accounted-summary.tsx';
import { FollowUpForm } from '#components/cycles/follow-up-form.tsx';
import { FollowUpLog } from '#components/cycles/follow-up-log.tsx';
import { FollowUpSteps } from '#components/cycles/follow-up-steps.tsx';
import { ReturnStepForm } from '#components/cycles/return-step-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { stepNow } from '#lib/domain/audits/cut-off.ts';
import type { FollowUpEntry } from '#lib/domain/audits/follow-up-entry.ts';
import { auditSteps } from '#lib/domain/audits/workflow.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

type Act = (state: FormState, form: FormData) => Promise<FormState>;
type FollowUpPageProps = {
  audit: AccountedAudit;
  log: PageOf<FollowUpEntry>;
  page: number;
  remind: Act;
  note: Act;
};

/** Everything about getting one audit back. */
export function FollowUpPage({ audit, log, page, remind, note }: FollowUpPageProps) {
  const isExpected = stepNow('answer', { ...audit, cycle: audit.cycle.status }) !== null;
  return (
    <>
      <EmptySeats audit={audit} />
      <div className="app-overview app-follow-up">
        <div>
          <AccountedSummary audit={audit} />
          <section aria-labelledby="steps">
            <h2 className="govuk-heading-m" id="steps">
              What you can do
            </h2>
            {isExpected && audit.pair.length > 0 ? (
              <ReturnStepForm action={remind} label="Send a reminder now" />
            ) : null}
            <FollowUpSteps audit={audit} />
          </section>
          <section aria-labelledby="note-call">
            <h2 className="govuk-heading-m" id="note-call">
              Note a call or a talk
            </h2>
            <FollowUpForm action={note} />
          </section>
        </div>
        <FollowUpLog auditId={audit.id} log={log} page={page} />
      </div>
    </>
  );
}

/** Says where the pair is not whole, with the way to make it so. */
function EmptySeats({ audit }: { audit: AccountedAudit }) {
  if (audit.pair.length === 2 || !auditSteps(audit.status).answer) return null;
  return (
    <Alert
      kind="warning"
      title={audit.pair.length === 0 ? 'This audit has no pair yet' : 'A seat of this pair is empty'}
    >
      <p className="govuk-body">
        <a className="govuk-link" href={paths.pairs(audit.cycle.id)}>
          Choose who audits it
        </a>
      </p>
    </Alert>
  );
}
