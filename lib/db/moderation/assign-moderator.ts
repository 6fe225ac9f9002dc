import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { findModerators } from '#lib/db/moderation/find-moderators.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { decideModerator } from '#lib/domain/moderation/assign.ts';
import type { PossibleModerator } from '#lib/domain/moderation/who.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';

/** Which audit goes to whom; null takes it from whoever has it. */
export type Assignment = { auditId: string; moderatorId: string | null; now: Date };

type Tx = Prisma.TransactionClient;

async function give(
  viewer: Viewer,
  tx: Tx,
  { audit, person, now }: { audit: AuditHead; person: PossibleModerator; now: Date },
) {
  const { councilId } = viewer;
  await tx.moderation.update({
    where: { councilId_auditId: { councilId, auditId: audit.id } },
    data: { moderatorId: person.id, assignedAt: now },
  });
  const facts = {
    cycle: { id: audit.cycleId, name: audit.cycleName },
    audit: { id: audit.id, code: audit.code, link: linkTo(paths.moderation(audit.id)) },
    at: now,
  };
  await queueMessages(viewer, tx, [draftMessage('moderation-asked', person.id, facts)]);
  await recordTrail(viewer, tx, {
    action: 'moderation.assigned',
    thingId: audit.id,
    about: audit.code,
    detail: person.name,
  });
}

async function takeBack(viewer: Viewer, tx: Tx, { id, code }: AuditHead) {
  const { councilId } = viewer;
  await tx.moderation.update({
    where: { councilId_auditId: { councilId, auditId: id } },
    data: { moderatorId: null, assignedAt: null },
  });
  await recordTrail(viewer, tx, { action: 'moderation.withdrawn', thingId: id, about: code });
}

async function assignNow(
  viewer: Viewer,
  tx: Tx,
  { auditId, moderatorId, now }: Assignment,
): Promise<Outcome<true> | null> {
  const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'moderation.assign', lock: true });
  const where = { councilId_auditId: { councilId: viewer.councilId, auditId } };
  const moderation = audit && (await tx.moderation.findUnique({ where }));
  if (!audit || !moderation) return null;
  const may = mayChangeReturned({ ...audit, cycle: audit.cycleStatus });
  if (!may.ok) return may;
  if (moderation.finishedAt)
    return refused('moderator', 'This moderation is finished, so nobody is needed for it');
  if (moderatorId === null && moderation.moderatorId === null)
    return refused('moderator', 'Choose a moderator from the list');
  if (moderation.moderatorId === moderatorId) return accepted(true);
  if (moderatorId === null) {
    await takeBack(viewer, tx, audit);
    return accepted(true);
  }
  const found = await findModerators(viewer, tx, auditId);
  const person = found.people.find(({ id }) => id === moderatorId) ?? null;
  const decided = decideModerator(person, found.audit);
  if (!decided.ok) return decided;
  await give(viewer, tx, { audit, person: decided.value, now });
  return accepted(true);
}

/** Gives an audit that waits to a moderator, or takes it back, and tells them; null where there is nothing to give. */
export async function assignModerator(viewer: Viewer, assignment: Assignment): Promise<Outcome<true> | null> {
  return database().$transaction((tx) => assignNow(viewer, tx, assignment));
}
