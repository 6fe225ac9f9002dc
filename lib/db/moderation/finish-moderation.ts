import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { tellModerated } from '#lib/db/messages/tell-moderated.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import { decideFinish, type ModerationWish } from '#lib/domain/moderation/finish.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';

/** What a moderator wrote about an audit as a whole. */
export type ModerationToSave = { auditId: string; wish: ModerationWish; now: Date };

type Tx = Prisma.TransactionClient;

const keyOf = ({ councilId }: Viewer, auditId: string) => ({ councilId_auditId: { councilId, auditId } });

const draftOf = ({ grade, gradeReason, note }: ModerationWish) => ({ gradeAfter: grade, gradeReason, note });

/** Keeps what is written so far, so that the moderator can go on another day; null where it is not theirs. */
export async function saveModeration(
  viewer: Viewer,
  { auditId, wish }: ModerationToSave,
): Promise<true | null> {
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'audit.moderate', lock: true });
    if (!audit) return null;
    await tx.moderation.update({ where: keyOf(viewer, auditId), data: draftOf(wish) });
    return true;
  });
}

async function changeGrade(viewer: Viewer, tx: Tx, { audit, grade }: { audit: AuditHead; grade: Grade }) {
  if (audit.overallGrade === grade) return;
  const counted = { auditId: audit.id, cycleId: audit.cycleId, teamId: audit.teamId };
  await countAudit(viewer, tx, { ...counted, sign: -1 });
  await tx.audit.update({
    where: { councilId_id: { councilId: viewer.councilId, id: audit.id } },
    data: { overallGrade: grade },
  });
  await countAudit(viewer, tx, { ...counted, sign: 1 });
}

const movedWords = (before: Grade | null, after: Grade): string =>
  before === null || before === after
    ? `Overall judgement: ${gradeWords(after)}`
    : `Overall judgement: ${gradeWords(before)} to ${gradeWords(after)}`;

async function finishNow(
  viewer: Viewer,
  tx: Tx,
  { auditId, wish, now }: ModerationToSave,
): Promise<Outcome<true> | null> {
  const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'audit.moderate', lock: true });
  if (!audit) return null;
  const { gradeBefore } = await tx.moderation.findUniqueOrThrow({ where: keyOf(viewer, auditId) });
  const before = GRADES.find((grade) => grade === gradeBefore) ?? null;
  const facts = { status: audit.status, cycle: audit.cycleStatus, gradeBefore: before };
  const decided = decideFinish(facts, wish);
  if (!decided.ok) return decided;
  await tx.moderation.update({
    where: keyOf(viewer, auditId),
    data: { ...draftOf(wish), finishedAt: now },
  });
  await changeGrade(viewer, tx, { audit, grade: wish.grade });
  await recordTrail(viewer, tx, {
    action: 'audit.moderated',
    thingId: auditId,
    about: audit.code,
    detail: movedWords(before, wish.grade),
  });
  await tellModerated(viewer, tx, { audit, isJudgementChanged: before !== wish.grade, now });
  return accepted(true);
}

/**
 * Finishes the viewer's moderation: the judgement becomes theirs, the pair's stays beside it, the figures follow and the
 * pair is told. Null where the viewer does not moderate it.
 */
export async function finishModeration(
  viewer: Viewer,
  request: ModerationToSave,
): Promise<Outcome<true> | null> {
  return database().$transaction((tx) => finishNow(viewer, tx, request));
}
