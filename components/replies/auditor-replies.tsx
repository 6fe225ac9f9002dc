import { OwnReplies } from '#components/replies/own-replies.tsx';
import { Alert } from '#components/ui/alert.tsx';
import type { OwnReply } from '#lib/domain/replies/own-reply.ts';
import { evidenceFor } from '#lib/domain/replies/reply.ts';
import { paths } from '#lib/paths.ts';

type AuditorRepliesProps = {
  /** Evidence that was pointed to in this auditor's own audits, to decide about. */
  toDecide: readonly { auditId: string; code: string; cycleName: string; points: number }[];
  /** Audits of others that this auditor is asked to read, and has not answered. */
  toRead: readonly OwnReply[];
  today: string;
};

/** What replies ask of an auditor: to look where somebody points, and to read the audit of a case of their own team. */
export function AuditorReplies({ toDecide, toRead, today }: AuditorRepliesProps) {
  return (
    <>
      {toDecide.length > 0 ? (
        <Alert kind="warning" title="Somebody points to evidence you may have missed">
          <ul className="govuk-list">
            {toDecide.map(({ auditId, code, cycleName, points }) => (
              <li key={auditId}>
                <a className="govuk-link" href={paths.auditReply(auditId)}>
                  {code}: {evidenceFor(points)}
                </a>
                , {cycleName}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {toRead.length > 0 ? (
        <section aria-labelledby="to-read">
          <h2 className="govuk-heading-m" id="to-read">
            Audits of your own cases, to read and answer
          </h2>
          <OwnReplies replies={toRead} today={today} />
        </section>
      ) : null}
    </>
  );
}
