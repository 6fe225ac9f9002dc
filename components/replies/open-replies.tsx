import type { ReplyCounts } from '#lib/domain/replies/asked-audit.ts';
import { count, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type OpenRepliesProps = { cycleId: string; replies: ReplyCounts };

/** What publishing would cut short: replies that have not come, and evidence no pair has decided about. */
export function OpenReplies({ cycleId, replies: { asked, replied, pointsOpen } }: OpenRepliesProps) {
  const waiting = asked - replied;
  const open = [
    ...(waiting > 0 ? [`${count(waiting, 'person has', 'people have')} not replied yet`] : []),
    ...(pointsOpen > 0
      ? [`pairs have not decided about evidence pointed to for ${count(pointsOpen, 'answer')}`]
      : []),
  ];
  if (open.length === 0) return null;
  return (
    <p className="govuk-body">
      <strong>
        <a className="govuk-link" href={paths.cycleReplies(cycleId)}>
          Replies are still open
        </a>
        : {listInWords(open)}.
      </strong>{' '}
      Once you publish, no answer changes any more.
    </p>
  );
}
