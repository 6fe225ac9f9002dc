import type { ComponentProps } from 'react';
import { ConfirmForm } from '#components/page/confirm-form.tsx';
import { AskForm } from '#components/training/ask-form.tsx';
import { AskedList } from '#components/training/asked-list.tsx';
import { AttendanceForm } from '#components/training/attendance-form.tsx';
import type { AskedRow } from '#components/training/attendance-row.tsx';
import { ChangeSessionForm } from '#components/training/change-session-form.tsx';
import type { ToolChoice } from '#components/training/session-fields.tsx';
import { SessionSummary } from '#components/training/session-summary.tsx';
import { ALL_TOOLS } from '#lib/domain/readiness/training-session.ts';

/** A training session as its page shows it. */
export type ShownSession = {
  title: string;
  heldOn: string;
  place: string;
  toolSlug: string | null;
  toolTitle: string | null;
  cancelled: boolean;
  asked: readonly AskedRow[];
  others: readonly { id: string; name: string }[];
};

type Act = ComponentProps<typeof ConfirmForm>['action'];
type SessionPageProps = {
  session: ShownSession;
  tools: readonly ToolChoice[];
  /** The day has come: who came can be recorded. */
  isHeld: boolean;
  actions: {
    change: Act;
    ask: Act;
    askDue: () => Promise<void>;
    takeOff: (form: FormData) => Promise<void>;
    record: Act;
    cancel: Act;
  };
};

/** One training session: what it is, who is asked, who came. A cancelled one is read only. */
export function SessionPage(props: SessionPageProps) {
  const { session, isHeld } = props;
  return (
    <>
      <SessionSummary {...session} isHeld={isHeld} />
      {session.cancelled ? null : (
        <>
          <h2 className="govuk-heading-m">{isHeld ? 'Who came' : 'Who is asked'}</h2>
          <AskedPeople {...props} />
          <h2 className="govuk-heading-m">{isHeld ? 'Somebody else came' : 'Ask more people'}</h2>
          <AskForm {...props.actions} others={session.others} toolTitle={session.toolTitle} isHeld={isHeld} />
          <ChangeOrCancel {...props} />
        </>
      )}
    </>
  );
}

function AskedPeople({ session: { asked }, isHeld, actions }: SessionPageProps) {
  if (asked.length === 0) return <p className="govuk-body">Nobody is asked yet.</p>;
  return isHeld ? (
    <AttendanceForm action={actions.record} asked={asked} />
  ) : (
    <AskedList asked={asked} takeOff={actions.takeOff} />
  );
}

function ChangeOrCancel({ session, tools, actions }: SessionPageProps) {
  const { title, heldOn, place, toolSlug, asked } = session;
  return (
    <>
      <ChangeSessionForm
        action={actions.change}
        tools={tools}
        before={{ title, heldOn, place, tool: toolSlug ?? ALL_TOOLS }}
      />
      {asked.some(({ state }) => state === 'attended') ? null : (
        <ConfirmForm
          action={actions.cancel}
          summary="Cancel this session"
          confirms="This session does not take place: tell whoever is asked"
          button="Cancel this session"
        />
      )}
    </>
  );
}
