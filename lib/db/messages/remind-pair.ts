import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { isMoving } from '#lib/domain/audits/cut-off.ts';
import { auditSteps } from '#lib/domain/audits/workflow.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { isoDateOf, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type Tx = Pick<PrismaClient, 'trailEntry'>;

/**
 * Reminds both auditors of an audit that is still to come, once a day: the log of what was done to get it back shows the messages.
 * Gives how many were reminded; null where the viewer may not.
 */
export async function remindPair(viewer: Viewer, auditId: string): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'audit.account-for', lock: true });
    if (!audit) return null;
    if (!isMoving({ ...audit, cycle: audit.cycleStatus }) || auditSteps(audit.status).answer === undefined)
      return refused('audit', 'This audit is not expected now, so there is nothing to remind its pair of.');
    const reminded = await queueMessages(viewer, tx, draftsFor(viewer, audit));
    if (reminded === 0) return refused('audit', 'This pair was reminded today already.');
    await noteReminder(viewer, tx, audit);
    return accepted(reminded);
  });
}

function draftsFor({ name }: Viewer, { id, code, cycleId, cycleName, dueOn, pair }: AuditHead) {
  const facts = {
    cycle: { id: cycleId, name: cycleName },
    audit: { id, code, link: linkTo(paths.audit(id)) },
    dueOn,
    today: isoDateOf(new Date()),
    from: name,
  };
  return pair.map(({ personId }) => draftMessage('reminder', personId, facts));
}

async function noteReminder(viewer: Viewer, tx: Tx, { id, code, pair }: AuditHead): Promise<void> {
  const detail = `Reminded ${listInWords(pair.map(({ name }) => name))}`;
  await recordTrail(viewer, tx, { action: 'audit.followed-up', thingId: id, about: code, detail });
}
