import { v7 } from 'uuid';
import { nameMac, openCase, sealCase } from '#lib/db/cases/seal.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { type Answer, answerSchema } from '#lib/domain/answers/answer.ts';
import { foundAt } from '#lib/domain/answers/found-place.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { draftMessage, type MessageDraft } from '#lib/domain/messages/draft-message.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { workingDaysAfter } from '#lib/domain/working-days.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

/** Whose cases were audited, and who manages their team. */
const WORKER = 'L. Fenwick';
const TEAM_MANAGER = 'Ruth Calder';
/** Whose audit got the reply: somebody whom visitors are shown around as. */
const AUDITOR = 'Helen Marsh';
const COORDINATOR = 'Gwen Hartley';
const REPLY_DAYS = 5;
const WORDS =
  'A fair picture on the whole, and it was good to read what went well. Two things are on the record that the audit did not find; I say where below.';
const POINTS = [
  'Visit note of the 14th, last paragraph but one, and the scanned letter beside it',
  'Supervision note of the week after the review, under “plans”',
] as const;
const CHANGED_BECAUSE =
  'Evidence was pointed to, and it is there: dated, and to the standard of the question.';

function listReturned(tx: Prisma.TransactionClient, councilId: string, name: string) {
  return tx.audit.findMany({
    where: { councilId, status: 'returned', cycle: { name } },
    orderBy: { number: 'asc' },
    include: {
      cycle: true,
      frameCase: true,
      seats: { include: { person: true } },
      answers: { where: { responseOf: AGREED } },
    },
  });
}

type Returned = Awaited<ReturnType<typeof listReturned>>[number];

const GAPS = ['not-evidenced', 'partly', 'not-met'];

/** What fell short in an audit and could be met, silent answers first. */
const gapsIn = ({ answers }: Returned, questions: readonly Question[]): Question[] =>
  GAPS.flatMap((outcome) =>
    questions.filter(
      ({ id, type }) =>
        type === 'evidence' && answers.some((given) => given.questionId === id && given.outcome === outcome),
    ),
  );

/** The case becomes one of the worker's. */
async function giveCase(tx: Prisma.TransactionClient, { councilId, frameCase }: Returned): Promise<void> {
  const { reference } = openCase(councilId, frameCase.sealed);
  await tx.frameCase.update({
    where: { councilId_id: { councilId, id: frameCase.id } },
    data: {
      sealed: sealCase(councilId, { reference, worker: WORKER }),
      workerMac: nameMac(councilId, WORKER),
    },
  });
}

/** The first point is heeded: the answer becomes met, as the pair would have changed it. */
async function changeAnswer(
  tx: Prisma.TransactionClient,
  { councilId, id: auditId, answers }: Returned,
  { question, personId, at }: { question: Question; personId: string; at: Date },
): Promise<void> {
  const given = answers.find(({ questionId }) => questionId === question.id);
  if (!given) throw new Error(`Nobody answered ${question.id} in the demonstration`);
  const before = answerSchema.parse(given.content);
  const after: Answer = {
    ...before,
    ...foundAt(question, question.lookIn[0] ?? ''),
    value: 'met',
    pointer: POINTS[0],
    quickWin: null,
  };
  const [outcome, version] = ['met', given.version + 1];
  const ids = { councilId, auditId, questionId: question.id };
  await tx.answer.update({
    where: { councilId_auditId_responseOf_questionId: { ...ids, responseOf: AGREED } },
    data: { content: after, outcome, option: 'met', version, updatedById: personId, updatedAt: at },
  });
  await tx.answerRevision.create({
    data: { ...ids, commandId: v7(), version, before, after, outcome, personId, at },
  });
  await tx.answerChange.create({
    data: {
      ...ids,
      kind: 'reply',
      reason: CHANGED_BECAUSE,
      before,
      after,
      outcomeBefore: given.outcome,
      outcomeAfter: outcome,
      personId,
      at,
    },
  });
}

type Asked = { audit: Returned; name: string; capacity: 'practitioner' | 'team-manager'; askedOn: string };

function askedRow({ councilId, personIds }: DemoCouncil, { audit, name, capacity, askedOn }: Asked) {
  return {
    councilId,
    id: v7(),
    auditId: audit.id,
    personId: promised(personIds, name),
    capacity,
    askedById: promised(personIds, COORDINATOR),
    askedAt: moment(askedOn, 40),
    dueOn: new Date(workingDaysAfter(askedOn, REPLY_DAYS)),
  };
}

const factsOf = ({ id, code, cycle }: Returned, path: string) => ({
  cycle: { id: cycle.id, name: cycle.name },
  audit: { id, code, link: linkTo(path) },
});

async function tell(tx: Prisma.TransactionClient, councilId: string, draft: MessageDraft, at: Date) {
  const calendar = draft.calendar && JSON.stringify(draft.calendar);
  await tx.message.create({ data: { councilId, ...draft, calendar, status: 'kept', queuedAt: at } });
}

/**
 * Audits of one worker: one waits to be read, one has a reply whose first point changed an answer, and about a third
 * nobody is asked yet.
 */
export async function loadReplies(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  const { councilId, tools } = council;
  const plan = secondCycle(today);
  const { definition } = promised(tools, plan.slug);
  const inKeyAreas = definition.keyAreas.flatMap((area) => area.questions);
  // A change in a key area is one that visitors see in the findings.
  const questions = scoredQuestions(definition).toSorted(
    (one, other) => Number(inKeyAreas.includes(other.id)) - Number(inKeyAreas.includes(one.id)),
  );
  const returned = await listReturned(tx, councilId, plan.name);
  const replied = returned.find(
    (audit) =>
      audit.seats.some(({ person }) => person.name === AUDITOR) && gapsIn(audit, questions).length > 1,
  );
  const waiting = returned.find(({ id, teamId }) => id !== replied?.id && teamId === replied?.teamId);
  const [first, second] = replied ? gapsIn(replied, questions) : [];
  const sitter = replied?.seats.find(({ person }) => person.name === AUDITOR)?.person;
  if (!replied || !waiting || !first || !second || !sitter)
    throw new Error('The demonstration has no audit that a reply could be shown with');
  const [askedOn, repliedOn] = [weekday(addDays(today, -4)), weekday(addDays(today, -2))];
  const worker = { name: WORKER, capacity: 'practitioner' as const };
  const unasked = returned.find(
    ({ id, teamId }) => ![replied.id, waiting.id].includes(id) && teamId === replied.teamId,
  );
  for (const audit of [replied, waiting, ...(unasked ? [unasked] : [])]) await giveCase(tx, audit);
  await tx.person.updateMany({
    where: { councilId, name: { in: [WORKER, TEAM_MANAGER] } },
    data: { teamId: replied.teamId },
  });

  const toRead = askedRow(council, { ...worker, audit: waiting, askedOn: weekday(addDays(today, -1)) });
  const answered = askedRow(council, { ...worker, audit: replied, askedOn });
  const manager = askedRow(council, {
    audit: replied,
    name: TEAM_MANAGER,
    capacity: 'team-manager',
    askedOn,
  });
  const [openedAt, repliedAt, decidedAt] = [
    moment(askedOn, 200),
    moment(repliedOn, 95),
    moment(repliedOn, 330),
  ];
  await tx.reply.createMany({
    data: [toRead, { ...answered, openedAt, repliedAt, words: WORDS }, { ...manager, openedAt }],
  });
  await changeAnswer(tx, replied, { question: first, personId: sitter.id, at: decidedAt });
  const decided = { decision: 'changed', reason: CHANGED_BECAUSE, decidedById: sitter.id, decidedAt };
  const point = { councilId, replyId: answered.id, at: repliedAt };
  await tx.replyPoint.createMany({
    data: [
      { ...point, questionId: first.id, place: first.lookIn[0], words: POINTS[0], ...decided },
      { ...point, questionId: second.id, place: second.lookIn[0], words: POINTS[1] },
    ],
  });

  for (const { audit, row } of [
    { audit: waiting, row: toRead },
    { audit: replied, row: answered },
    { audit: replied, row: manager },
  ]) {
    const dueOn = row.dueOn.toISOString().slice(0, 10);
    const facts = { ...factsOf(audit, paths.reply(row.id)), replyId: row.id, dueOn, at: row.askedAt };
    await tell(tx, councilId, draftMessage('reply-asked', row.personId, facts), row.askedAt);
  }
  const came = {
    ...factsOf(replied, paths.auditReply(replied.id)),
    replyId: answered.id,
    by: 'the practitioner',
    points: POINTS.length,
  };
  for (const { personId } of replied.seats)
    await tell(tx, councilId, draftMessage('reply-came', personId, came), repliedAt);
}
