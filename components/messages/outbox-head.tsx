import { Alert } from '#components/ui/alert.tsx';
import { Facts } from '#components/ui/facts.tsx';
import {
  MESSAGE_STATUS_NAMES,
  MESSAGE_STATUSES,
  type MessageStatus,
} from '#lib/domain/messages/message-status.ts';
import { paths } from '#lib/paths.ts';

type OutboxHeadProps = {
  counts: ReadonlyMap<MessageStatus, number>;
  /** The address mail comes from; null where no mail server is set. */
  from: string | null;
};

const ALWAYS: readonly MessageStatus[] = ['sent', 'waiting', 'failed'];

/** Whether mail goes out at all, and how it has gone so far. */
export function OutboxHead({ counts, from }: OutboxHeadProps) {
  const shown = MESSAGE_STATUS_NAMES.filter(
    (status) => (counts.get(status) ?? 0) > 0 || (from !== null && ALWAYS.includes(status)),
  );
  return (
    <>
      <p className="govuk-body-l app-two-thirds">
        What Sightline wrote, to whom and why: when a cycle opens, before audits are due, when they are late,
        and whenever somebody’s audit changes.
      </p>
      {from === null ? <NoMail /> : <MailFrom from={from} />}
      {shown.length > 0 ? (
        <Facts
          facts={shown.map((status) => ({
            name: MESSAGE_STATUSES[status].label,
            figure: (counts.get(status) ?? 0).toLocaleString('en-GB'),
          }))}
        />
      ) : null}
    </>
  );
}

function NoMail() {
  return (
    <Alert title="Mail is not set up on this installation">
      <p className="govuk-body">
        Messages are kept here, and each person reads theirs under Messages. Nothing leaves this machine.
      </p>
      <OwnLink />
    </Alert>
  );
}

function MailFrom({ from }: { from: string }) {
  return (
    <>
      <p className="govuk-body">Mail goes out by the council’s own mail server, from {from}.</p>
      <OwnLink />
    </>
  );
}

function OwnLink() {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.messages()}>
        Messages to you, and how your own mail comes
      </a>
    </p>
  );
}
