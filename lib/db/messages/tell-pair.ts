import 'server-only';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

type Tx = Pick<PrismaClient, 'message' | 'person' | 'auditSeat'>;

/** The audit whose pair is told something. */
export type ToldAudit = { id: string; code: string; cycle: { id: string; name: string } };

const factsOf = ({ id, code, cycle }: ToldAudit) => ({
  audit: { id, code, link: linkTo(paths.audit(id)) },
  cycle: { id: cycle.id, name: cycle.name },
});

async function listSitters({ councilId }: Viewer, tx: Tx, auditId: string): Promise<string[]> {
  const seats = await tx.auditSeat.findMany({ where: { councilId, auditId }, select: { personId: true } });
  return seats.map(({ personId }) => personId);
}

/** Tells both auditors that their audit has come back to them. Why stands on the audit alone. */
export async function tellSentBack(viewer: Viewer, tx: Tx, audit: ToldAudit, at: Date): Promise<void> {
  const sitters = await listSitters(viewer, tx, audit.id);
  const facts = { ...factsOf(audit), at };
  await queueMessages(
    viewer,
    tx,
    sitters.map((personId) => draftMessage('sent-back', personId, facts)),
  );
}

/** Tells one auditor that their partner has judged too, and how many questions the two have to agree on. */
export async function tellToAgree(
  viewer: Viewer,
  tx: Tx,
  audit: ToldAudit,
  told: { personId: string; toSettle: number; at: Date },
): Promise<void> {
  const { personId, ...facts } = told;
  await queueMessages(viewer, tx, [
    draftMessage('agree-together', personId, { ...factsOf(audit), ...facts }),
  ]);
}

/** Tells one auditor that their own judgement is open again. Why stands on the audit alone. */
export async function tellReopened(
  viewer: Viewer,
  tx: Tx,
  audit: ToldAudit,
  { personId, at }: { personId: string; at: Date },
): Promise<void> {
  await queueMessages(viewer, tx, [draftMessage('judgement-reopened', personId, { ...factsOf(audit), at })]);
}

/** Tells both auditors that their audit is due on another day (yyyy-mm-dd). */
export async function tellDueChanged(
  viewer: Viewer,
  tx: Tx,
  audit: ToldAudit,
  days: { before: string; dueOn: string; at: Date },
): Promise<void> {
  if (days.before === days.dueOn) return;
  const sitters = await listSitters(viewer, tx, audit.id);
  const facts = { ...factsOf(audit), ...days };
  await queueMessages(
    viewer,
    tx,
    sitters.map((personId) => draftMessage('due-changed', personId, facts)),
  );
}
