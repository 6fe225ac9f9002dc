import { v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { type Answer, answerSchema } from '#lib/domain/answers/answer.ts';
import { foundAt } from '#lib/domain/answers/found-place.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';
import { type Asked, type FoundAudit, listAskedModerations } from '#prisma/demo/asked-moderations.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Who has finished a moderation, and who has one before them: somebody whom visitors are shown around as. */
const FINISHED_BY = 'Omar Siddiqui';
const GIVEN_TO = 'Helen Marsh';
const COORDINATOR = 'Gwen Hartley';
const WHY =
  'The record does show it: the minutes of the spring review, filed with the meetings and not with the plan.';
const GRADE_WHY =
  'With that found, what is missing here is pace and not safety: nobody lost sight of this young person.';
const WHERE = 'Minutes of the spring review, second page';
const SHORT = ['not-evidenced', 'not-met'];
const NOTE =
  'A careful audit, and the reasons are easy to follow. Next time look at what came of a decision, not only that it was made.';

/** May this person look at it as a third one: not of the pair, nor of the case's team? */
const mayModerate = ({ seats, teamId }: FoundAudit, { id, team }: { id: string; team: string | null }) =>
  team !== teamId && seats.every(({ personId }) => personId !== id);

/** The first evidence question for which nothing was found, with its answer. */
function toChange({ answers }: FoundAudit, tool: ToolDefinition) {
  const open = scoredQuestions(tool).filter(({ type }) => type === 'evidence');
  return open.flatMap((question) => {
    const given = answers.find(
      ({ questionId, outcome }) => questionId === question.id && SHORT.includes(outcome),
    );
    return given ? [{ question, given }] : [];
  })[0];
}

async function changeAnswer(
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

/** One that is finished: an answer and the judgement moved, each with its reason. */
async function finish(
  tx: Prisma.TransactionClient,
  { audit }: Asked,
  { tool, personId, at }: { tool: ToolDefinition; personId: string; at: Date },
): Promise<void> {
  const { councilId, id } = audit;
  const gradeAfter: Grade = 'requires-improvement';
  await changeAnswer(tx, audit, { tool, personId, at });
  await tx.moderation.update({
    where: { councilId_auditId: { councilId, auditId: id } },
    data: {
      moderatorId: personId,
      assignedAt: new Date(at.getTime() - 26 * 3_600_000),
      finishedAt: at,
      gradeAfter,
      gradeReason: GRADE_WHY,
      note: NOTE,
    },
  });
  await tx.audit.update({ where: { councilId_id: { councilId, id } }, data: { overallGrade: gradeAfter } });
  await tx.trailEntry.create({
    data: {
      councilId,
      at,
      personId,
      thing: 'audit',
      action: 'audit.moderated',
      thingId: id,
      about: audit.code,
    },
  });
}

/** The moderations of the open cycle: one finished with a change, one given to somebody, the others waiting. */
export async function loadModerations(
  tx: Prisma.TransactionClient,
  { councilId, personIds, teamIds, tools }: DemoCouncil,
  today: string,
): Promise<void> {
  const { definition: tool } = promised(tools, 'cared-for-post-16');
  const asked = await listAskedModerations(tx, councilId, today);
  await tx.moderation.createMany({
    data: asked.map(({ audit, why }) => ({
      councilId,
      auditId: audit.id,
      why,
      askedAt: audit.returnedAt ?? moment(today, 0),
      gradeBefore: audit.overallGrade,
    })),
  });
  const omar = { id: promised(personIds, FINISHED_BY), team: null };
  const helen = { id: promised(personIds, GIVEN_TO), team: promised(teamIds, 'Riverside') };
  const finished = asked.find(
    ({ audit }) => audit.overallGrade === 'inadequate' && mayModerate(audit, omar) && toChange(audit, tool),
  );
  const given = asked.findLast((one) => one !== finished && mayModerate(one.audit, helen));
  if (!finished || !given) throw new Error('The demonstration has nothing to moderate');
  const at = moment(addDays(today, -1), 130);
  await finish(tx, finished, { tool, personId: omar.id, at });
  await tx.moderation.update({
    where: { councilId_auditId: { councilId, auditId: given.audit.id } },
    data: { moderatorId: helen.id, assignedAt: at },
  });
  await tx.trailEntry.create({
    data: {
      councilId,
      at,
      personId: promised(personIds, COORDINATOR),
      thing: 'moderation',
      action: 'moderation.assigned',
      thingId: given.audit.id,
      about: given.audit.code,
      detail: GIVEN_TO,
    },
  });
}
