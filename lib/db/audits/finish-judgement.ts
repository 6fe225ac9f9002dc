import 'server-only';
import { v7 } from 'uuid';
import { agreeSame } from '#lib/db/audits/agree-same.ts';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers, type StandingAnswer } from '#lib/db/audits/list-answers.ts';
import { writeAnswers } from '#lib/db/audits/write-answers.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { tellToAgree } from '#lib/db/messages/tell-pair.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { returnProblems } from '#lib/domain/answers/return-problems.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { moveNow } from '#lib/domain/audits/cut-off.ts';
import { decideFinish, type FinishWish } from '#lib/domain/audits/finish-judgement.ts';
import { phaseOf } from '#lib/domain/audits/response.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Who finishes which audit: the reason for what they left, and the London day it is judged on (yyyy-mm-dd). */
export type FinishRequest = { id: string; wish: FinishWish; today: string };

/** What follows: they wait for their partner, or both agree on so many questions. */
export type Finished = { phase: 'waiting' } | { phase: 'agreeing'; toSettle: number };

type Tx = Pick<
  PrismaClient,
  '$queryRaw' | '$executeRaw' | 'trailEntry' | 'audit' | 'auditSeat' | 'message' | 'person'
>;

type Finishing = { audit: AuditHead; tool: Tool; at: Date };

const UNANSWERED = { outcome: 'unanswered', option: 'unanswered', explanation: null } as const;

/** Puts the one reason beside each question that was left. */
async function writeReasons(
  viewer: Viewer,
  tx: Tx,
  { audit, at }: Finishing,
  { left, reason, answers }: { left: readonly string[]; reason: string; answers: readonly StandingAnswer[] },
): Promise<void> {
  const rows = left.map((questionId) => {
    const before = answers.find((given) => given.questionId === questionId);
    const answer = { ...(before?.answer ?? NO_ANSWER), reason };
    return {
      questionId,
      commandId: v7(),
      version: (before?.version ?? 0) + 1,
      answer,
      judgement: UNANSWERED,
    };
  });
  await writeAnswers(viewer, tx, { audit, response: viewer.personId, at, rows });
}

/** Fixes, for good, what each had chosen when both had first finished: agreement is measured on it. */
async function fixBlind({ councilId }: Viewer, tx: Tx, { audit, at }: Finishing): Promise<void> {
  await tx.$executeRaw`UPDATE "Answer" SET "blindOption" = "option"
    WHERE "councilId" = ${councilId}::uuid AND "auditId" = ${audit.id}::uuid AND outcome <> 'unanswered'
      AND "responseOf" = ANY(${audit.pair.map(({ personId }) => personId)}::uuid[])`;
  await tx.audit.update({
    where: { councilId_id: { councilId, id: audit.id } },
    data: { agreeingSince: at },
  });
}

async function closeOwn(viewer: Viewer, tx: Tx, { audit, at }: Finishing): Promise<void> {
  const { councilId, personId } = viewer;
  await tx.auditSeat.updateMany({
    where: { councilId, auditId: audit.id, personId },
    data: { finishedAt: at, reopenedReason: '' },
  });
  if (audit.status !== 'allocated') return;
  const where = { councilId_id: { councilId, id: audit.id } };
  await tx.audit.update({ where, data: { status: 'started', startedAt: at } });
}

async function beginToAgree(viewer: Viewer, tx: Tx, finishing: Finishing): Promise<Finished> {
  const { audit, at } = finishing;
  const others = audit.pair.filter(({ personId }) => personId !== viewer.personId);
  const isLast = others.length > 0 && others.every(({ finishedAt }) => finishedAt !== null);
  if (!isLast) return { phase: 'waiting' };
  if (audit.agreeingSince === null) await fixBlind(viewer, tx, finishing);
  const toSettle = await agreeSame(viewer, tx, { ...finishing, since: audit.agreeingSince ?? at });
  const told = { ...audit, cycle: { id: audit.cycleId, name: audit.cycleName } };
  for (const { personId } of others) await tellToAgree(viewer, tx, told, { personId, toSettle, at });
  return { phase: 'agreeing', toSettle };
}

const detailOf = (finished: Finished): string =>
  finished.phase === 'waiting' ? 'The partner judges still' : `Both have, and ${finished.toSettle} to settle`;

async function finishNow(
  viewer: Viewer,
  tx: Tx,
  { id, wish, today }: FinishRequest,
): Promise<Outcome<Finished> | null> {
  const audit = await findAuditHead(viewer, tx, { id, action: 'audit.answer', lock: true });
  const tool = audit && (await findTool(viewer, audit.toolVersionId));
  if (!audit || !tool) return null;
  const moved = moveNow('answer', { ...audit, cycle: audit.cycleStatus });
  if (!moved.ok) return moved;
  const answers = await listAnswers(viewer, tx, id);
  const given = new Map(answers.map(({ questionId, answer }) => [questionId, answer]));
  const decided = decideFinish(wish, {
    phase: phaseOf(viewer.personId, audit),
    problems: [...returnProblems(tool.definition, given, calendarAt(today))],
  });
  if (!decided.ok) return decided;
  const finishing = { audit, tool, at: new Date() };
  const reasons = { left: decided.value, reason: wish.unansweredReason, answers };
  await writeReasons(viewer, tx, finishing, reasons);
  await closeOwn(viewer, tx, finishing);
  const finished = await beginToAgree(viewer, tx, finishing);
  const about = { thingId: id, about: audit.code, detail: detailOf(finished) };
  await recordTrail(viewer, tx, { action: 'audit.judged', ...about });
  return accepted(finished);
}

/**
 * Closes the viewer's own judgement. With the second of a pair, in the same transaction and under the audit's lock, what
 * both chose is fixed and what is the same is agreed. Null where the audit is not theirs.
 */
export async function finishJudgement(
  viewer: Viewer,
  request: FinishRequest,
): Promise<Outcome<Finished> | null> {
  return database().$transaction((tx) => finishNow(viewer, tx, request));
}
