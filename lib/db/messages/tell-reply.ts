import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { CAPACITIES, type Capacity } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

type Tx = Pick<PrismaClient, 'message' | 'person' | 'auditSeat'>;

/** A reply that somebody is told of. */
export type ToldReply = {
  id: string;
  auditId: string;
  code: string;
  cycle: { id: string; name: string };
};

const factsOf = ({ id, auditId, code, cycle }: ToldReply, path: string) => ({
  replyId: id,
  audit: { id: auditId, code, link: linkTo(path) },
  cycle: { id: cycle.id, name: cycle.name },
});

/** Tells somebody that they are asked to read an audit by a day (yyyy-mm-dd). */
export async function tellReplyAsked(
  viewer: Viewer,
  tx: Pick<Tx, 'message' | 'person'>,
  reply: ToldReply & { personId: string; dueOn: string },
): Promise<void> {
  const facts = { ...factsOf(reply, paths.reply(reply.id)), dueOn: reply.dueOn, at: new Date() };
  await queueMessages(viewer, tx, [draftMessage('reply-asked', reply.personId, facts)]);
}

/** Tells both auditors that a reply to their audit has come. */
export async function tellReplyCame(
  viewer: Viewer,
  tx: Tx,
  reply: ToldReply & { capacity: Capacity; points: number },
): Promise<void> {
  const { councilId } = viewer;
  const seats = await tx.auditSeat.findMany({
    where: { councilId, auditId: reply.auditId },
    select: { personId: true },
  });
  const facts = {
    ...factsOf(reply, paths.auditReply(reply.auditId)),
    by: CAPACITIES[reply.capacity].the,
    points: reply.points,
  };
  await queueMessages(
    viewer,
    tx,
    seats.map(({ personId }) => draftMessage('reply-came', personId, facts)),
  );
}

/** Tells whoever replied that the pair has decided everything they pointed to. */
export async function tellReplyDecided(
  viewer: Viewer,
  tx: Pick<Tx, 'message' | 'person'>,
  reply: ToldReply & { personId: string },
): Promise<void> {
  const facts = factsOf(reply, paths.reply(reply.id));
  await queueMessages(viewer, tx, [draftMessage('reply-decided', reply.personId, facts)]);
}
