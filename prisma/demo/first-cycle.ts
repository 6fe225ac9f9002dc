import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { NotReturnedReason } from '#lib/domain/audits/workflow.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import { between } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';
import { CASE_TEAMS, PEOPLE } from '#prisma/demo/people.ts';
import type { AuditPlan, CyclePlan, Wishes } from '#prisma/demo/plan.ts';

const fileSchema = z.object({
  rows: z.array(
    z.object({
      team: z.enum(CASE_TEAMS),
      pair: z.string(),
      status: z.enum(['returned', 'not-returned']),
      answers: z.record(z.string(), z.string().nullable()),
    }),
  ),
});

type Row = z.infer<typeof fileSchema>['rows'][number];

const DUE = '2010-12-03';

/** Why three audits did not come back, in the order of their numbers. */
const NOT_RETURNED: readonly { reason: NotReturnedReason; note: string }[] = [
  { reason: 'auditor-away', note: 'The chair was on leave from 15 November; nobody could step in.' },
  { reason: 'record-unavailable', note: 'The record was locked while the family moved to another council.' },
  { reason: 'no-time', note: 'Promised for 10 December, after the figures were drawn up.' },
];

/** What the first cycle calls this plan of a cycle: everything in it happened in 2010. */
export const FIRST_CYCLE: CyclePlan = {
  name: 'Child protection, cycle 1',
  slug: 'child-protection',
  codePrefix: 'CP',
  theme: 'Child protection',
  purpose:
    'To see whether children on plans are seen, heard, safely planned for and overseen, and whether the record shows it.',
  periodFrom: '2010-04-01',
  periodTo: '2010-09-30',
  frameLoadedOn: '2010-10-18',
  opensOn: '2010-11-01',
  dueOn: DUE,
  reportOn: '2010-12-22',
  closedOn: '2010-12-13',
  publishedOn: '2010-12-22',
  frameSize: 187,
};

function readRows(): Row[] {
  const text = readFileSync(join(import.meta.dirname, 'first-cycle.json'), 'utf8');
  return fileSchema.parse(JSON.parse(text)).rows;
}

/** The two auditors of a row, by the names the file gives them: "Group manager A with safeguarding chair P". */
function pairOf(row: Row): { manager: string; chair: string } {
  const [manager, chair] = row.pair
    .split(' with ')
    .map((known) => PEOPLE.find((person) => person.known === known));
  if (!manager || !chair) throw new Error(`Nobody is known as “${row.pair}”`);
  return { manager: manager.name, chair: chair.name };
}

/** The file's answers, which a null leaves blank; what the file does not ask about is made up. */
const wishesOf =
  (row: Row): Wishes =>
  (question, occasion) => {
    const wished = row.answers[question.id];
    return wished === null ? null : answerFor(question, occasion, wished);
  };

function auditPlan(row: Row, index: number, away: Row[]): AuditPlan {
  const base = { team: row.team, ...pairOf(row), answer: wishesOf(row) };
  const lost = NOT_RETURNED[away.indexOf(row)];
  if (row.status === 'not-returned' && lost) return { ...base, status: 'not-returned', ...lost };
  const startedOn = weekday(addDays('2010-11-02', between(0, 27, index, 'started')));
  const returnedOn = weekday(addDays(startedOn, between(1, 4, index, 'returned')));
  return { ...base, status: 'returned', startedOn, returnedOn: returnedOn > DUE ? DUE : returnedOn };
}

/** The audits of the first cycle in the order of their numbers. */
export function firstCycleAudits(): AuditPlan[] {
  const rows = readRows();
  const away = rows.filter(({ status }) => status === 'not-returned');
  return rows.map((row, index) => auditPlan(row, index, away));
}
