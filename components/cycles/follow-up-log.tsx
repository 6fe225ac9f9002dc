import { PageTurner } from '#components/cycles/page-turner.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { Timeline, type TimelineEvent } from '#components/ui/timeline.tsx';
import { FOLLOW_UP_WAYS } from '#lib/domain/audits/follow-up.ts';
import type { FollowUpEntry } from '#lib/domain/audits/follow-up-entry.ts';
import { MESSAGE_KINDS } from '#lib/domain/messages/message-kinds.ts';
import { MESSAGE_STATUSES } from '#lib/domain/messages/message-status.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type FollowUpLogProps = { auditId: string; log: PageOf<FollowUpEntry>; page: number };

/** What was done to get an audit back, the latest first: calls and talks as noted, and every message about it. */
export function FollowUpLog({ auditId, log, page }: FollowUpLogProps) {
  return (
    <section aria-labelledby="log">
      <h2 className="govuk-heading-m" id="log">
        What was done so far
      </h2>
      {log.rows.length === 0 ? (
        <p className="govuk-body">
          Nothing yet. Reminders, other messages about this audit and your own notes stand here, the latest
          first. They stay for good.
        </p>
      ) : (
        <Timeline events={log.rows.map(eventOf)} label="Follow-ups, the latest first" />
      )}
      <PageTurner
        page={page}
        hasMore={log.hasMore}
        of="follow-ups"
        hrefOf={(to) => paths.followUp(auditId, { page: String(to) })}
      />
    </section>
  );
}

function eventOf(entry: FollowUpEntry): TimelineEvent {
  const { id, at } = entry;
  if (entry.what === 'note') {
    return {
      key: id,
      state: 'done',
      title: FOLLOW_UP_WAYS[entry.way],
      byline: `${momentInWords(at)}, noted by ${entry.by}`,
      body: <p className="govuk-body">{entry.note}</p>,
    };
  }
  const { label, tag } = MESSAGE_STATUSES[entry.status];
  return {
    key: id,
    state: 'done',
    title: (
      <>
        {MESSAGE_KINDS[entry.kind].label}: message to {entry.to} <Tag colour={tag}>{label}</Tag>
      </>
    ),
    byline: momentInWords(at),
  };
}
