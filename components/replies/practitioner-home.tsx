import { OwnReplies } from '#components/replies/own-replies.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { OwnReply } from '#lib/domain/replies/own-reply.ts';

type PractitionerHomeProps = { replies: readonly OwnReply[]; today: string };

/** The audits of somebody's own cases: what there is to read and answer. */
export function PractitionerHome({ replies, today }: PractitionerHomeProps) {
  const waiting = replies.filter(({ repliedAt }) => repliedAt === null);
  const answered = replies.filter(({ repliedAt }) => repliedAt !== null);
  return (
    <>
      <h1 className="govuk-heading-xl">Audits of your cases</h1>
      <p className="govuk-body app-two-thirds">
        A pair of auditors has looked at a record you keep. You read what they found before anybody reports on
        it, and you can point to evidence they missed. Audits look at how the work is recorded: no figure
        names a worker.
      </p>
      {waiting.length === 0 ? (
        <EmptyState title={answered.length > 0 ? 'There is nothing to read now' : 'Nobody has asked you yet'}>
          <p className="govuk-body">
            The safeguarding unit asks you here when an audit of one of your cases has come back. You get a
            message then.
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className="govuk-heading-m">To read and answer</h2>
          <OwnReplies replies={waiting} today={today} />
        </>
      )}
      {answered.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">You have replied</h2>
          <OwnReplies replies={answered} today={today} />
        </>
      ) : null}
    </>
  );
}
