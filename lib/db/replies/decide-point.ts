import 'server-only';
import { type ChangeTransaction, changeReturnedAnswer } from '#lib/db/audits/change-returned-answer.ts';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers } from '#lib/db/audits/list-answers.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellReplyDecided } from '#lib/db/messages/tell-reply.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import { changedAnswer, type Decision, mayDecide } from '#lib/domain/replies/decide-point.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Which point is decided, how, and what the form posted for the answer; `today` is the London day (yyyy-mm-dd). */
export type DecideRequest = {
  auditId: string;
  replyId: string;
  questionId: string;
  decision: Decision;
  fields: FormFields;
  today: string;
};

type Transaction = ChangeTransaction & Pick<PrismaClient, 'reply' | 'replyPoint' | 'message' | 'person'>;

async function change(
  viewer: Viewer,
  tx: Transaction,
  { request, question, current }: { request: DecideRequest; question: Question; current: Current },
): Promise<Outcome<unknown> | null> {
  if (request.decision.decision === 'stands') return accepted(true);
  const answer = changedAnswer(question, current?.answer ?? null, request.fields);
  if (!answer.ok) return answer;
  const { auditId, questionId, today } = request;
  const { reason } = request.decision;
  const wish = { auditId, questionId, today, reason, answer: answer.value, kind: 'reply' as const };
  return changeReturnedAnswer(viewer, tx, wish);
}

type Current = Awaited<ReturnType<typeof listAnswers>>[number] | undefined;

/** Keeps what the pair made of the point, and tells whoever replied once nothing is left to decide. */
async function keep(viewer: Viewer, tx: Transaction, audit: AuditHead, request: DecideRequest) {
  const { councilId, personId } = viewer;
  const { replyId, questionId } = request;
  const { decision, reason } = request.decision;
  await tx.replyPoint.update({
    where: { councilId_replyId_questionId: { councilId, replyId, questionId } },
    data: { decision, reason, decidedById: personId, decidedAt: new Date() },
  });
  const { id, code } = audit;
  await recordTrail(viewer, tx, {
    action: 'audit.reply-decided',
    thingId: id,
    about: code,
    detail: decision === 'changed' ? 'The answer was changed' : 'The answer stands',
  });
  const left = await tx.replyPoint.count({ where: { councilId, replyId, decision: null } });
  if (left > 0) return;
  const reply = await tx.reply.findUniqueOrThrow({ where: { councilId_id: { councilId, id: replyId } } });
  const cycle = { id: audit.cycleId, name: audit.cycleName };
  await tellReplyDecided(viewer, tx, { id: replyId, auditId: id, code, cycle, personId: reply.personId });
}

/**
 * Decides about one point of a reply to the viewer's own audit: the answer changes by it, with the reason, or stands.
 * Null where there is no such point for them. A second decision, or one over an answer that moved on, is refused.
 */
export async function decidePoint(viewer: Viewer, request: DecideRequest): Promise<Outcome<true> | null> {
  const { auditId, replyId, questionId } = request;
  if (!isRowId(auditId) || !isRowId(replyId)) return null;
  return database().$transaction(async (tx) => {
    const audit = await findAuditHead(viewer, tx, { id: auditId, action: 'audit.answer', lock: true });
    const tool = audit && (await findTool(viewer, audit.toolVersionId));
    const question = tool && findQuestion(tool.definition, questionId);
    const point = await tx.replyPoint.findFirst({
      where: {
        councilId: viewer.councilId,
        replyId,
        questionId,
        reply: { auditId, repliedAt: { not: null } },
      },
    });
    if (!audit || !question || !point) return null;
    const may = mayChangeReturned({ status: audit.status, cycle: audit.cycleStatus });
    if (!may.ok) return may;
    const answers = await listAnswers(viewer, tx, auditId);
    const current = answers.find((answer) => answer.questionId === questionId);
    const still = mayDecide(
      { isDecided: point.decision !== null, version: current?.version ?? 0 },
      request.decision,
    );
    if (!still.ok) return still;
    const changed = await change(viewer, tx, { request, question, current });
    if (!changed?.ok) return changed;
    await keep(viewer, tx, audit, request);
    return accepted(true);
  });
}
