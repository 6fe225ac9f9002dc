import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { type Answer, answerSchema } from '#lib/domain/answers/answer.ts';
import { foundAt } from '#lib/domain/answers/found-place.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { FoundAudit } from '#prisma/demo/asked-moderations.ts';

const WHY =
  'The record does show it: the minutes of the spring review, filed with the meetings and not with the plan.';
const WHERE = 'Minutes of the spring review, second page';
const SHORT = ['not-evidenced', 'not-met'];

/** The first evidence question for which nothing was found, with its answer. */
export function toChange({ answers }: FoundAudit, tool: ToolDefinition) {
  const open = scoredQuestions(tool).filter(({ type }) => type === 'evidence');
  return open.flatMap((question) => {
    const given = answers.find(
      ({ questionId, outcome }) => questionId === question.id && SHORT.includes(outcome),
    );
    return given ? [{ question, given }] : [];
  })[0];
}

/** The evidence is there after all: the answer becomes met, as its moderator would have changed it. */
export async function moderateAnswer(
  tx: Prisma.TransactionClient,
  audit: FoundAudit,
  { tool, personId, at }: { tool: ToolDefinition; personId: string; at: Date },
): Promise<void> {
  const found = toChange(audit, tool);
  if (!found) throw new Error(`Nothing in ${audit.code} can be changed`);
  const { question, given } = found;
  const { councilId, id: auditId } = audit;
  const before = answerSchema.parse(given.content);
  const after: Answer = {
    ...before,
    ...foundAt(question, question.lookIn[0] ?? ''),
    value: 'met',
    pointer: WHERE,
    quickWin: null,
  };
  const [outcome, version, questionId] = ['met', given.version + 1, question.id];
  await tx.answer.update({
    where: {
      councilId_auditId_responseOf_questionId: { councilId, auditId, responseOf: AGREED, questionId },
    },
    data: { content: after, outcome, option: outcome, version, updatedById: personId, updatedAt: at },
  });
  const changed = { councilId, auditId, questionId, before, after, personId, at };
  await tx.answerRevision.create({ data: { ...changed, commandId: v7(), version, outcome } });
  await tx.answerChange.create({
    data: {
      ...changed,
      kind: 'moderation',
      reason: WHY,
      outcomeBefore: given.outcome,
      outcomeAfter: outcome,
    },
  });
}
