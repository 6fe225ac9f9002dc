import { v5, v7 } from 'uuid';
import type { Prisma } from '#lib/db/generated/client.ts';
import { decideAgreed } from '#lib/domain/audits/agree-same.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { compareJudgements, toSettle } from '#lib/domain/audits/compare-judgements.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { answerRows, type Given } from '#prisma/demo/answer-rows.ts';
import { between } from '#prisma/demo/chance.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import { type DemoCouncil, loadCycle } from '#prisma/demo/load-cycle.ts';
import { judgementOf } from '#prisma/demo/pilot-judgements.ts';
import { PILOT_STORIES, type PilotStage, pilotAudits, pilotCycle } from '#prisma/demo/pilot-plan.ts';
import { promised } from '#prisma/demo/promised.ts';

type Audit = Prisma.AuditGetPayload<{ include: { seats: true } }>;
type Ground = { tx: Prisma.TransactionClient; tool: ToolDefinition; today: string };
type Judged = { manager: Given[]; chair: Given[] };

const MINUTE = 60_000;
/** Days ago that the managers and the chairs judged, and that the pairs then agreed. */
const DAYS = { manager: 5, chair: 4, agreed: 3 } as const;

function sharesOf(stage: PilotStage): [number, number] {
  switch (stage.kind) {
    case 'alone':
      return [stage.manager, stage.chair];
    case 'waiting':
      return stage.finished === 'manager' ? [1, stage.other] : [stage.other, 1];
    default:
      return [1, 1];
  }
}

const personOf = ({ seats }: Audit, seat: 'manager' | 'chair'): string =>
  promised(new Map(seats.map((taken) => [taken.seat, taken.personId])), seat);

const dayOf = (today: string, days: number): string => weekday(addDays(today, -days));

function judge({ tool, today }: Ground, audit: Audit, stage: PilotStage): Judged {
  const [managerShare, chairShare] = sharesOf(stage);
  const by = (seat: 'manager' | 'chair', share: number): Given[] =>
    judgementOf(tool, {
      code: audit.code,
      seat,
      share,
      personId: personOf(audit, seat),
      begun: moment(dayOf(today, DAYS[seat]), between(10, 200, audit.code, seat)),
      calendar: calendarAt(dayOf(today, DAYS.agreed)),
    });
  return { manager: by('manager', managerShare), chair: by('chair', chairShare) };
}

const endOf = (given: readonly Given[]): Date | null => {
  const last = given.at(-1);
  return last ? new Date(last.at.getTime() + 12 * MINUTE) : null;
};

type Response = {
  responseOf: string;
  given: readonly Given[];
  isBlind?: boolean;
  automatic?: ReadonlySet<string>;
};

/** Writes one response with its history; what was agreed by itself carries the service's own kind of command. */
async function writeResponse({ tx, today }: Ground, audit: Audit, response: Response): Promise<void> {
  const { responseOf, given, isBlind = false, automatic = new Set() } = response;
  const ids = { councilId: audit.councilId, cycleId: audit.cycleId, teamId: audit.teamId, auditId: audit.id };
  const rows = answerRows(given, {
    ...ids,
    code: `${audit.code} ${responseOf}`,
    asAt: dayOf(today, DAYS.agreed),
  });
  await tx.answer.createMany({
    data: rows.map(({ answer }) => ({
      ...answer,
      responseOf,
      blindOption: isBlind && answer.outcome !== 'unanswered' ? answer.option : null,
    })),
  });
  await tx.answerRevision.createMany({
    data: rows.flatMap(({ revisions }) =>
      revisions.map((revision) => ({
        ...revision,
        responseOf,
        commandId: automatic.has(revision.questionId)
          ? v5(`${revision.questionId}/${revision.version}`, audit.id)
          : v7(),
      })),
    ),
  });
}

/** What the pair has agreed: all that is the same, and of what differs the first so many, mostly as the chair judged. */
function agreedOf({ tool, today }: Ground, { manager, chair }: Judged, settled: number) {
  const answers = (given: readonly Given[]) =>
    new Map(given.map(({ question, answer }) => [question.id, answer]));
  const [ofManager, ofChair] = [answers(manager), answers(chair)];
  const comparisons = compareJudgements(tool, [ofManager, ofChair], calendarAt(dayOf(today, DAYS.agreed)));
  const same = decideAgreed(comparisons, new Map());
  const chosen = toSettle(comparisons)
    .slice(0, settled)
    .flatMap(({ question: { id } }, place) => {
      const [first, second] = place % 3 === 2 ? [ofManager, ofChair] : [ofChair, ofManager];
      const answer = [first.get(id), second.get(id)].find((one) => one && one.value !== null);
      return answer ? [{ questionId: id, answer }] : [];
    });
  return { automatic: new Set(same.map(({ questionId }) => questionId)), answers: [...same, ...chosen] };
}

async function agree(ground: Ground, audit: Audit, judged: Judged, settled: number): Promise<void> {
  const { tx, tool } = ground;
  const since = endOf(judged.chair) ?? moment(dayOf(ground.today, DAYS.chair), 300);
  const { automatic, answers } = agreedOf(ground, judged, settled);
  const given = answers.flatMap(({ questionId, answer }, place) => {
    const question = findQuestion(tool, questionId);
    const at = automatic.has(questionId) ? since : new Date(since.getTime() + (30 + place) * MINUTE);
    return question ? [{ question, answer, at, personId: personOf(audit, 'chair') }] : [];
  });
  await writeResponse(ground, audit, { responseOf: AGREED, given, automatic });
  const where = { councilId_id: { councilId: audit.councilId, id: audit.id } };
  await tx.audit.update({ where, data: { agreeingSince: since } });
}

async function giveBack({ tx, tool, today }: Ground, audit: Audit): Promise<void> {
  const { councilId, id, code } = audit;
  const rows = await tx.answer.findMany({ where: { councilId, auditId: id, responseOf: AGREED } });
  const at = moment(dayOf(today, DAYS.agreed), between(300, 400, code, 'returned'));
  const answered = rows.filter(({ outcome }) => outcome !== 'unanswered').map(({ questionId }) => questionId);
  const isWhole = tool.sections.every(({ questions }) =>
    questions.every(({ id: question }) => answered.includes(question)),
  );
  await tx.audit.update({
    where: { councilId_id: { councilId, id } },
    data: {
      status: 'returned',
      returnedAt: at,
      returnedById: personOf(audit, 'manager'),
      minutesTaken: between(55, 95, code, 'minutes'),
      overallGrade: 'requires-improvement',
      overallReason: 'The help was real and early; the plan says too little of what changed.',
      unansweredReason: isWhole ? '' : 'The record of that month could not be opened.',
    },
  });
  const entry = { thing: 'audit', thingId: id, about: code, personId: personOf(audit, 'manager') };
  await tx.trailEntry.create({ data: { councilId, ...entry, action: 'audit.returned', at } });
}

async function closeOwn(
  { tx }: Ground,
  audit: Audit,
  seat: 'manager' | 'chair',
  at: Date | null,
): Promise<void> {
  if (at === null) return;
  const { councilId, id, code } = audit;
  const key = { councilId_auditId_seat: { councilId, auditId: id, seat } };
  await tx.auditSeat.update({ where: key, data: { finishedAt: at } });
  const entry = { thing: 'audit', thingId: id, about: code, personId: personOf(audit, seat) };
  await tx.trailEntry.create({ data: { councilId, ...entry, action: 'audit.judged', at } });
}

async function tell(ground: Ground, audit: Audit, stage: PilotStage): Promise<void> {
  const judged = judge(ground, audit, stage);
  const { tx } = ground;
  const { councilId, id } = audit;
  const isBlind = stage.kind === 'agreeing' || stage.kind === 'returned';
  for (const seat of ['manager', 'chair'] as const)
    await writeResponse(ground, audit, { responseOf: personOf(audit, seat), given: judged[seat], isBlind });
  const begun = [...judged.manager, ...judged.chair].map(({ at }) => at.getTime());
  if (begun.length > 0)
    await tx.audit.update({
      where: { councilId_id: { councilId, id } },
      data: { status: 'started', startedAt: new Date(Math.min(...begun)) },
    });
  if (stage.kind === 'waiting') await closeOwn(ground, audit, stage.finished, endOf(judged[stage.finished]));
  if (stage.kind === 'alone' && stage.reopened)
    await tx.auditSeat.update({
      where: { councilId_auditId_seat: { councilId, auditId: id, seat: 'manager' } },
      data: { reopenedReason: stage.reopened },
    });
  if (!isBlind) return;
  for (const seat of ['manager', 'chair'] as const) await closeOwn(ground, audit, seat, endOf(judged[seat]));
  await agree(ground, audit, judged, stage.kind === 'agreeing' ? stage.settled : Infinity);
  if (stage.kind === 'returned') await giveBack(ground, audit);
}

/** A small open cycle whose pairs judge alone first, with one audit or more at each of its stages. */
export async function loadPilot(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  const plan = pilotCycle(today);
  await loadCycle(tx, council, { plan, audits: pilotAudits() });
  const { councilId } = council;
  const key = { councilId_name: { councilId, name: plan.name } };
  const cycle = await tx.cycle.update({ where: key, data: { pairMode: 'alone-first' } });
  const audits = await tx.audit.findMany({
    where: { councilId, cycleId: cycle.id },
    include: { seats: true },
    orderBy: { number: 'asc' },
  });
  const ground = { tx, tool: promised(council.tools, plan.slug).definition, today };
  for (const [place, { stage }] of PILOT_STORIES.entries()) {
    const audit = audits[place];
    if (audit) await tell(ground, audit, stage);
  }
}
