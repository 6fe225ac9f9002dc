import 'server-only';
import { v5 } from 'uuid';
import { z } from 'zod';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import type { AuditHead } from '#lib/db/audits/find-audit-head.ts';
import { writeAnswers } from '#lib/db/audits/write-answers.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Tool } from '#lib/db/tools/find-tool.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { decideAgreed, isAutomatic } from '#lib/domain/audits/agree-same.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { unsettled } from '#lib/domain/audits/compare-judgements.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

const agreedRow = z.object({
  questionId: z.string(),
  version: z.number(),
  answer: answerSchema,
  isAutomatic: z.string().transform(isAutomatic),
});

async function listAgreed({ councilId }: Viewer, tx: Connection, auditId: string) {
  const rows = await rowsOf(
    tx,
    agreedRow,
    sql`SELECT n."questionId", n.version, n.content AS answer, r."commandId"::text AS "isAutomatic"
        FROM "Answer" n
        JOIN "AnswerRevision" r ON r."councilId" = n."councilId" AND r."auditId" = n."auditId"
          AND r."responseOf" = n."responseOf" AND r."questionId" = n."questionId" AND r.version = n.version
        WHERE n."councilId" = ${councilId}::uuid AND n."auditId" = ${auditId}::uuid
          AND n."responseOf" = ${AGREED}::uuid`,
  );
  return new Map(rows.map(({ questionId, ...row }) => [questionId, row]));
}

/** When both had first finished, and now. */
type Moments = { since: Date; at: Date };

/**
 * Writes what both of a pair judged the same to their agreed response, in the transaction in which the second finishes.
 * Gives how many questions the two have still to settle.
 */
export async function agreeSame(
  viewer: Viewer,
  tx: Connection,
  { audit, tool, since, at }: { audit: AuditHead; tool: Tool } & Moments,
): Promise<number> {
  const compared = await compareAudit(viewer, { ...audit, tool, agreeingSince: since }, tx);
  if (!compared) return 0;
  const { comparisons } = compared;
  const standing = await listAgreed(viewer, tx, audit.id);
  const writes = decideAgreed(comparisons, standing);
  const today = calendarAt(isoDateOf(at));
  const rows = writes.flatMap((write) => {
    const question = findQuestion(tool.definition, write.questionId);
    if (!question) return [];
    const commandId = v5(`${write.questionId}/${write.version}`, audit.id);
    return [{ ...write, commandId, judgement: outcomeOf(question, write.answer, today) }];
  });
  await writeAnswers(viewer, tx, { audit, response: AGREED, at, rows });
  const agreed = new Map([...standing].map(([questionId, { answer }]) => [questionId, answer]));
  for (const { questionId, answer } of writes) agreed.set(questionId, answer);
  return unsettled(comparisons, agreed).length;
}
