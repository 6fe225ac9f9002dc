import { v7 } from 'uuid';
import { sealShared } from '#lib/db/cases/seal.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays, utcMidnight } from '#lib/statistics/calendar-day.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import { between, chance } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { PEOPLE } from '#prisma/demo/people.ts';
import { promised } from '#prisma/demo/promised.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

type Tx = Prisma.TransactionClient;

const HOUR = 3_600_000;
const COORDINATOR = 'Gwen Hartley';
const NEVER_FINISHED = 'Tom Whitfield';
/** Of the open calibration these have finished; the others have still to begin. */
const FINISHED_ALREADY = ['Priya Nair', 'Sian Pritchard'];
const auditors = PEOPLE.filter(({ role }) => role === 'auditor').map(({ name }) => name);

/** Some questions are read in two ways by many, most by few. */
const differs = (question: Question, name: string): boolean =>
  chance('shared', question.id, name) < (chance('shared', question.id, 'hard') < 0.25 ? 0.5 : 0.12);

/** The answer next to the agreed one on the form: the neighbour is what people confuse. */
function neighbour(question: Question, agreed: Answer, name: string): Answer {
  const options = optionsOf(question.type).filter(({ value }) => value !== 'na');
  const place = options.findIndex(({ value }) => value === agreed.value);
  const step = chance('shared', question.id, name, 'way') < 0.7 ? 1 : -1;
  const next = options[place + step] ?? options[place - step];
  return next ? { ...agreed, value: next.value, note: '', reason: '' } : agreed;
}

type Sheet = { calibrationId: string; responseOf: string; at: Date; answers: Map<Question, Answer> };

/** One person's answers, or the agreed ones, as rows: each judged on the day it was given. */
function rowsOf({ councilId }: DemoCouncil, { calibrationId, responseOf, at, answers }: Sheet) {
  const calendar = { asAt: at.toISOString().slice(0, 10), holidays: BANK_HOLIDAYS };
  return [...answers].map(([question, answer]) => {
    const { outcome, option } = outcomeOf(question, answer, calendar);
    const ids = { councilId, calibrationId, responseOf, questionId: question.id };
    return { ...ids, version: 1, content: answer, outcome, option, updatedAt: at };
  });
}

type Plan = {
  title: string;
  slug: string;
  reference: string;
  place: string;
  askedOn: string;
  dueOn: string;
  settledOn: string | null;
  cycle: string | null;
  finished: readonly string[];
};

async function loadOne(tx: Tx, council: DemoCouncil, plan: Plan): Promise<void> {
  const { councilId, personIds } = council;
  const { id: toolVersionId, definition } = promised(council.tools, plan.slug);
  const calibrationId = v7();
  const cycle = plan.cycle && (await tx.cycle.findFirst({ where: { councilId, name: plan.cycle } }));
  const settledAt = plan.settledOn && new Date(utcMidnight(plan.settledOn).getTime() + 15 * HOUR);
  await tx.calibration.create({
    data: {
      ...{ councilId, id: calibrationId, toolVersionId, title: plan.title },
      cycleId: cycle ? cycle.id : null,
      sealed: sealShared(councilId, { reference: plan.reference, place: plan.place }),
      dueOn: utcMidnight(plan.dueOn),
      createdById: promised(personIds, COORDINATOR),
      createdAt: new Date(utcMidnight(plan.askedOn).getTime() + 9 * HOUR),
      settledAt: settledAt || null,
    },
  });
  const finishedAt = (name: string) =>
    new Date(utcMidnight(addDays(plan.askedOn, between(1, 4, plan.title, name))).getTime() + 14 * HOUR);
  await tx.calibrationSeat.createMany({
    data: auditors.map((name) => ({
      ...{ councilId, calibrationId, personId: promised(personIds, name) },
      finishedAt: plan.finished.includes(name) ? finishedAt(name) : null,
    })),
  });
  const occasion = { code: plan.title, calendar: { asAt: plan.dueOn, holidays: BANK_HOLIDAYS } };
  const agreed = new Map(
    scoredQuestions(definition).map((question) => [question, answerFor(question, occasion)]),
  );
  const own = (name: string) =>
    new Map(
      [...agreed].map(([question, answer]) => [
        question,
        differs(question, name) ? neighbour(question, answer, name) : answer,
      ]),
    );
  const sheets: Sheet[] = plan.finished.map((name) => ({
    ...{ calibrationId, responseOf: promised(personIds, name) },
    ...{ at: finishedAt(name), answers: own(name) },
  }));
  if (settledAt) sheets.push({ calibrationId, responseOf: AGREED, at: settledAt, answers: agreed });
  await tx.calibrationAnswer.createMany({ data: sheets.flatMap((sheet) => rowsOf(council, sheet)) });
}

/** A shared case that prepared the open cycle and is settled, and one that auditors are judging now. */
export async function loadCalibrations(tx: Tx, council: DemoCouncil, today: string): Promise<void> {
  const { name, opensOn } = secondCycle(today);
  await loadOne(tx, council, {
    title: 'Pathway planning, before the first cycle',
    slug: 'cared-for-post-16',
    reference: 'NM-20417',
    place: 'The file as it stood at the pathway plan review; leave out what came later',
    askedOn: weekday(addDays(opensOn, -14)),
    dueOn: weekday(addDays(opensOn, -7)),
    settledOn: weekday(addDays(opensOn, -3)),
    cycle: name,
    finished: auditors.filter((auditor) => auditor !== NEVER_FINISHED),
  });
  await loadOne(tx, council, {
    title: 'Supervision notes: one file, all of us',
    slug: 'supervision-files',
    reference: 'NM-18852',
    place: 'The supervision file, from January to June',
    askedOn: weekday(addDays(today, -6)),
    dueOn: weekday(addDays(today, 8)),
    settledOn: null,
    cycle: null,
    finished: FINISHED_ALREADY,
  });
}
