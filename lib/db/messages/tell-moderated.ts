import 'server-only';
import type { AuditHead } from '#lib/db/audits/find-audit-head.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

type Tx = Pick<PrismaClient, 'message' | 'person' | 'answerChange'>;

/** A moderation that has just been finished. */
export type FinishedModeration = { audit: AuditHead; isJudgementChanged: boolean; now: Date };

/** Tells both auditors that their audit was moderated and how much was changed; what it was stands on the audit alone. */
export async function tellModerated(
  viewer: Viewer,
  tx: Tx,
  { audit, isJudgementChanged, now }: FinishedModeration,
): Promise<void> {
  const where = { councilId: viewer.councilId, auditId: audit.id, kind: 'moderation' };
  const changed = await tx.answerChange.findMany({ where, distinct: 'questionId', select: { id: true } });
  const facts = {
    cycle: { id: audit.cycleId, name: audit.cycleName },
    audit: { id: audit.id, code: audit.code, link: linkTo(paths.audit(audit.id)) },
    changed: changed.length,
    isJudgementChanged,
    at: now,
  };
  await queueMessages(
    viewer,
    tx,
    audit.pair.map(({ personId }) => draftMessage('moderated', personId, facts)),
  );
}
