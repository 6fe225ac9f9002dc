import { ButtonLink } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { OwnReply } from '#lib/domain/replies/own-reply.ts';
import { CAPACITIES, REPLY_STATES, replyState } from '#lib/domain/replies/reply.ts';
import { count, dateInWords, dateOf, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type OwnRepliesProps = { replies: readonly OwnReply[]; today: string };

/** The audits somebody is asked to read, each with what is left to do. */
export function OwnReplies({ replies, today }: OwnRepliesProps) {
  return (
    <ul className="app-work">
      {replies.map((reply) => (
        <li key={reply.id} className="app-work__row">
          <div>
            <h3 className="app-work__title">
              <a className="govuk-link" href={paths.reply(reply.id)}>
                {reply.code}
              </a>
            </h3>
            <p className="app-work__more">
              {reply.cycleName} · asked as {CAPACITIES[reply.capacity].label.toLowerCase()}
              {reply.repliedAt === null ? <Due dueOn={reply.dueOn} today={today} /> : null}
            </p>
          </div>
          <p className="app-work__more">
            <Tag colour={REPLY_STATES[replyState(reply)].tag}>{REPLY_STATES[replyState(reply)].label}</Tag>
          </p>
          <Way reply={reply} />
        </li>
      ))}
    </ul>
  );
}

function Due({ dueOn, today }: { dueOn: string; today: string }) {
  const words = `reply ${dueInWords(dueOn, today)}`;
  return (
    <>
      {' · '}
      {dueOn < today ? <strong>{words}</strong> : words}, {dateInWords(dueOn)}
    </>
  );
}

function Way({ reply: { id, code, repliedAt, openedAt, points, isReturned } }: { reply: OwnReply }) {
  if (repliedAt !== null)
    return (
      <span className="app-work__more">
        {dateOf(repliedAt)}
        {points > 0 ? `, ${count(points, 'answer')} pointed to` : ''}
      </span>
    );
  if (!isReturned) return <span className="app-work__more">The pair is working on it again</span>;
  return (
    <ButtonLink href={paths.reply(id)}>
      {openedAt === null ? 'Read' : 'Go on'}
      <span className="govuk-visually-hidden"> {code}</span>
    </ButtonLink>
  );
}
