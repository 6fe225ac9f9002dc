import 'server-only';
import type { StandingAnswer } from '#lib/db/audits/list-answers.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerWarnings } from '#lib/domain/answers/answer-warnings.ts';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';
import type { ChangeKind } from '#lib/domain/audits/change-returned.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

type Transaction = Pick<PrismaClient, 'answer' | 'answerRevision' | 'answerChange'>;

/** An agreed answer that was decided to be changed after the return. */
export type ReturnedAnswer = {
  auditId: string;
  cycleId: string;
  teamId: string;
  questionId: string;
  commandId: string;
  before: StandingAnswer | null;
  answer: Answer;
  judgement: Judgement;
  kind: ChangeKind;
  reason: string;
};

/**
 * Writes a changed answer of a returned audit: its new version, its line of the history, and the change with what stood
 * before. The caller holds the audit's row, so that the clock read here follows every earlier change. Gives the version.
 */
export async function writeReturnedAnswer(
  viewer: Viewer,
  tx: Transaction,
  { before, answer, judgement, kind, reason, commandId, ...counted }: ReturnedAnswer,
): Promise<number> {
  const { auditId, questionId } = counted;
  const { councilId, personId } = viewer;
  const [at, version] = [new Date(), (before?.version ?? 0) + 1];
  const { outcome, option } = judgement;
  const warnings = answerWarnings(answer, isoDateOf(at));
  const written = {
    version,
    content: answer,
    outcome,
    option,
    warnings,
    updatedById: personId,
    updatedAt: at,
  };
  await tx.answer.upsert({
    where: {
      councilId_auditId_responseOf_questionId: { councilId, auditId, responseOf: AGREED, questionId },
    },
    create: { councilId, ...counted, ...written },
    update: written,
  });
  const changed = { councilId, auditId, questionId, personId, at, before: before?.answer, after: answer };
  await tx.answerRevision.create({ data: { ...changed, commandId, version, outcome } });
  const outcomeBefore = before?.outcome ?? 'unanswered';
  await tx.answerChange.create({ data: { ...changed, kind, reason, outcomeBefore, outcomeAfter: outcome } });
  return version;
}
