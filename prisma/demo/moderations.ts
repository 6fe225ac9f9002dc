import type { Prisma } from '#lib/db/generated/client.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';
import { type Asked, type FoundAudit, listAskedModerations } from '#prisma/demo/asked-moderations.ts';
import { moment } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { moderateAnswer, toChange } from '#prisma/demo/moderated-answer.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Who has finished a moderation, and who has one before them: somebody whom visitors are shown around as. */
const FINISHED_BY = 'Omar Siddiqui';
const GIVEN_TO = 'Helen Marsh';
const COORDINATOR = 'Gwen Hartley';
const GRADE_WHY =
  'With that found, what is missing here is pace and not safety: nobody lost sight of this young person.';
const NOTE =
  'A careful audit, and the reasons are easy to follow. Next time look at what came of a decision, not only that it was made.';

/** May this person look at it as a third one: not of the pair, nor of the case's team? */
const mayModerate = ({ seats, teamId }: FoundAudit, { id, team }: { id: string; team: string | null }) =>
  team !== teamId && seats.every(({ personId }) => personId !== id);

/** One that is finished: an answer and the judgement moved, each with its reason. */
async function finish(
  tx: Prisma.TransactionClient,
  { audit }: Asked,
  { tool, personId, at }: { tool: ToolDefinition; personId: string; at: Date },
): Promise<void> {
  const { councilId, id } = audit;
  const gradeAfter: Grade = 'requires-improvement';
  await moderateAnswer(tx, audit, { tool, personId, at });
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
