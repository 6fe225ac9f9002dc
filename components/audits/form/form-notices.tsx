import { useRenewed } from '#components/audits/form/build-watch.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Alert } from '#components/ui/alert.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type FormNoticesProps = { audit: FormAudit; isReturned: boolean; problems: readonly Problem[] };

/** What the pair must know before they go on: why it came back, that it was returned meanwhile, what was not saved. */
export function FormNotices({ audit, isReturned, problems }: FormNoticesProps) {
  return (
    <>
      {audit.isLate ? (
        <Alert kind="warning" title="This audit comes in late">
          <p className="govuk-body">
            Its cycle has closed and the safeguarding unit waits for it all the same. Return it as soon as you
            can.
          </p>
        </Alert>
      ) : null}
      {audit.sentBackReason === '' ? null : (
        <Alert kind="warning" title="This audit was sent back to you">
          <p className="govuk-body">{audit.sentBackReason}</p>
        </Alert>
      )}
      {isReturned ? (
        <Alert kind="information" announced title="This audit has been returned, so it takes no more answers">
          <p className="govuk-body">
            <a className="govuk-link" href={paths.audit(audit.id)}>
              Read it as it was returned
            </a>
          </p>
        </Alert>
      ) : null}
      <Alone audit={audit} />
      <Renewed />
      <FormProblems problems={problems} />
    </>
  );
}

/** That nobody sees these answers yet, and why they are open again where they are. */
function Alone({ audit: { of, phase, partners, reopenedReason } }: { audit: FormAudit }) {
  if (of !== 'audit' || phase !== 'alone') return null;
  const partner = partners.length === 0 ? 'your partner' : listInWords(partners);
  return (
    <>
      {reopenedReason === '' ? null : (
        <Alert kind="warning" title="Your own judgement was opened again">
          <p className="govuk-body">{reopenedReason}</p>
        </Alert>
      )}
      <p className="govuk-body">
        <strong>You judge this audit alone first.</strong> Neither you nor {partner} sees the other’s answers
        until you have both finished. Say so under “Check your answers”.
      </p>
    </>
  );
}

/** A newer Sightline takes the answers of this page, which was made by an older one. */
function Renewed() {
  if (!useRenewed()) return null;
  return (
    <Alert kind="information" announced title="Sightline has been renewed: reload when it suits you">
      <p className="govuk-body">Until then this page goes on saving your answers as before.</p>
    </Alert>
  );
}
