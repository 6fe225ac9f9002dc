import 'server-only';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellReplyCame } from '#lib/db/messages/tell-reply.ts';
import { findReplyHead, type ReplyHead } from '#lib/db/replies/find-own-reply.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import { decideSaving } from '#lib/domain/replies/decide-saving.ts';
import { type PostedReply, readCompleteReply, readReply } from '#lib/domain/replies/posted-reply.ts';
import { evidenceFor } from '#lib/domain/replies/reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A reply as its form posted it, to be kept as a draft or sent for good. */
export type ReplyToSave = { fields: FormFields; send: boolean };

type Transaction = Pick<PrismaClient, 'reply' | 'replyPoint'>;
type Telling = Pick<PrismaClient, 'message' | 'person' | 'auditSeat' | 'trailEntry'>;

async function write(
  { councilId }: Viewer,
  tx: Transaction,
  { id, words, points, repliedAt }: PostedReply & { id: string; repliedAt: Date | null },
): Promise<void> {
  await tx.reply.update({ where: { councilId_id: { councilId, id } }, data: { words, repliedAt } });
  await tx.replyPoint.deleteMany({ where: { councilId, replyId: id } });
  await tx.replyPoint.createMany({ data: points.map((point) => ({ councilId, replyId: id, ...point })) });
}

async function tell(viewer: Viewer, tx: Telling, reply: ReplyHead, points: number): Promise<void> {
  await tellReplyCame(viewer, tx, { ...reply, points });
  await recordTrail(viewer, tx, {
    action: 'audit.replied',
    thingId: reply.auditId,
    about: reply.code,
    detail: points > 0 ? `Points to ${evidenceFor(points)}` : '',
  });
}

/**
 * Keeps the viewer's own reply as a draft, or sends it once and tells the pair; null where there is no such reply of
 * theirs. Nothing is written where anything is refused.
 */
export async function saveReply(
  viewer: Viewer,
  id: string,
  { fields, send }: ReplyToSave,
): Promise<Outcome<true> | null> {
  return database().$transaction(async (tx) => {
    const reply = await findReplyHead(viewer, tx, { id, lock: true });
    const tool = reply && (await findTool(viewer, reply.toolVersionId));
    if (!reply || !tool) return null;
    const may = decideSaving(reply);
    if (!may.ok) return may;
    const posted = send ? readCompleteReply(fields, tool.definition) : readReply(fields, tool.definition);
    if (!posted.ok) return posted;
    await write(viewer, tx, { id, ...posted.value, repliedAt: send ? new Date() : null });
    if (send) await tell(viewer, tx, reply, posted.value.points.length);
    return accepted(true);
  });
}
