import 'server-only';
import { randomUUID } from 'node:crypto';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers, type StandingAnswer } from '#lib/db/audits/list-answers.ts';
import { writeReturnedAnswer } from '#lib/db/audits/write-returned-answer.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { countAudit } from '#lib/db/tallies/count-audit.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import { recordTrail } from '#lib/db/trail.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { returnProblems } from '#lib/domain/answers/return-problems.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { type ChangeKind, decideChange } from '#lib/domain/audits/change-returned.ts';
import type { Action } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, type Problem } from '#lib/domain/problems.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Which answer is to become what, why, and the London day it is judged on (yyyy-mm-dd). */
export type ReturnedChange = {
  auditId: string;
  questionId: string;
  answer: unknown;
  kind: ChangeKind;
  reason: string;
  today: string;
};

/** What a change did: the new version of the answer, and what it counted as before and counts as now. */
export type ChangedAnswer = { version: number; outcomeBefore: AnswerOutcome; outcomeAfter: AnswerOutcome };

/** A transaction that can change an answer, count the audit and tell the trail. */
export type ChangeTransaction = Pick<
  PrismaClient,
  '$queryRaw' | '$executeRaw' | 'trailEntry' | 'answer' | 'answerRevision' | 'answerChange'
>;

type Changing = { audit: AuditHead; tool: Tool; question: Question; answer: Answer; change: ReturnedChange };

/** Whom a change of each kind belongs to: the moderator, or the pair that answers a reply. */
const NEEDED: Record<ChangeKind, Action> = { moderation: 'audit.moderate', reply: 'audit.answer' };

/** What the new answer would leave undone, were the audit returned with it. */
function problemsWith({ tool, question, answer, change }: Changing, standing: StandingAnswer[]): Problem[] {
  const given = new Map(standing.map((one) => [one.questionId, one.answer]));
  given.set(question.id, answer);
  return [...returnProblems(tool.definition, given, calendarAt(change.today))]
    .filter(({ questionId }) => questionId === question.id)
    .map(({ message }) => ({ field: 'answer', message }));
}

async function change(viewer: Viewer, tx: ChangeTransaction, changing: Changing) {
  const { audit, question, answer, change: wish } = changing;
  const standing = await listAnswers(viewer, tx, audit.id);
  const before = standing.find(({ questionId }) => questionId === question.id) ?? null;
  const decided = decideChange(
    {
      status: audit.status,
      cycle: audit.cycleStatus,
      before: before?.answer ?? null,
      problems: problemsWith(changing, standing),
    },
    { answer, reason: wish.reason },
  );
  if (!decided.ok) return decided;
  const judgement = outcomeOf(question, answer, calendarAt(wish.today));
  const counted = { auditId: audit.id, cycleId: audit.cycleId, teamId: audit.teamId };
  await countAudit(viewer, tx, { ...counted, sign: -1 });
  const version = await writeReturnedAnswer(viewer, tx, {
    ...counted,
    questionId: question.id,
    commandId: randomUUID(),
    before,
    answer,
    judgement,
    kind: wish.kind,
    reason: decided.value.reason,
  });
  await countAudit(viewer, tx, { ...counted, sign: 1 });
  const { code } = audit;
  const detail = `Question ${question.number}`;
  await recordTrail(viewer, tx, { action: 'audit.answer-changed', thingId: audit.id, about: code, detail });
  return accepted({
    version,
    outcomeBefore: before?.outcome ?? 'unanswered',
    outcomeAfter: judgement.outcome,
  });
}

/**
 * Changes one answer of a returned audit in the caller's transaction: out of the figures, a new version, the change with
 * its reason kept for good, and into the figures again. Null where this viewer may not, or there is no such question.
 */
export async function changeReturnedAnswer(
  viewer: Viewer,
  tx: ChangeTransaction,
  wish: ReturnedChange,
): Promise<Outcome<ChangedAnswer> | null> {
  const audit = await findAuditHead(viewer, tx, { id: wish.auditId, action: NEEDED[wish.kind], lock: true });
  const tool = audit && (await findTool(viewer, audit.toolVersionId));
  const question = tool && findQuestion(tool.definition, wish.questionId);
  if (!audit || !tool || !question) return null;
  const parsed = parseAnswer(question, wish.answer, tool.definition.vocabulary.places);
  if (!parsed.ok) return parsed;
  return change(viewer, tx, { audit, tool, question, answer: parsed.value, change: wish });
}
