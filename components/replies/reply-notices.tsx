import { Alert } from '#components/ui/alert.tsx';
import { CAPACITIES, type Capacity, evidenceFor } from '#lib/domain/replies/reply.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { paths } from '#lib/paths.ts';

type Notice = { by: Capacity; points: number; pointsOpen: number };
type ReplyNoticesProps = { auditId: string; replies: readonly Notice[] };

/** The replies to an audit in a line each, with the way to read them; nothing where there is none. */
export function ReplyNotices({ auditId, replies }: ReplyNoticesProps) {
  if (replies.length === 0) return null;
  const isOpen = replies.some(({ pointsOpen }) => pointsOpen > 0);
  return (
    <Alert kind={isOpen ? 'warning' : 'information'} title={replies.map(wordsOf).join('. ')}>
      <p className="govuk-body app-screen-only">
        <a className="govuk-link" href={paths.auditReply(auditId)}>
          {isOpen ? 'Look where they point, and decide' : 'Read what they say'}
        </a>
      </p>
    </Alert>
  );
}

function wordsOf({ by, points, pointsOpen }: Notice): string {
  const subject = capitalised(CAPACITIES[by].the);
  if (points === 0) return `${subject} has replied and points to no further evidence`;
  const left = pointsOpen === 0 ? 'all decided' : `${pointsOpen} to decide`;
  return `${subject} points to ${evidenceFor(points)}, ${left}`;
}
