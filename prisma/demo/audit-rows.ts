import { v7 } from 'uuid';
import type { Calendar } from '#lib/domain/answers/judge-dates.ts';
import { suggestedGrade } from '#lib/domain/audits/suggested-grade.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { answerRows, type Given } from '#prisma/demo/answer-rows.ts';
import { between, chance } from '#prisma/demo/chance.ts';
import { moment } from '#prisma/demo/days.ts';
import type { AuditPlan, CyclePlan } from '#prisma/demo/plan.ts';

/** One audit with everything that belongs to it, by the ids it will have. */
export type AuditContext = {
  councilId: string;
  cycleId: string;
  frameCaseId: string;
  teamId: string;
  managerId: string;
  chairId: string;
  number: number;
  of: number;
  plan: CyclePlan;
  tool: ToolDefinition;
};

const SECONDS_A_QUESTION = 95;
const UNANSWERED = 'Neither of us could tell from the record, and the question can be read in two ways.';

function sitting(audit: AuditPlan): { from: string; until: string | null; share: number } | null {
  if (audit.status === 'started') return { from: audit.startedOn, until: null, share: audit.share };
  return audit.status === 'returned' ? { from: audit.startedOn, until: audit.returnedOn, share: 1 } : null;
}

/** What the pair answered, in the order asked, the manager mostly typing. */
function given(audit: AuditPlan, context: AuditContext & { code: string }): Given[] {
  const sat = sitting(audit);
  if (!sat) return [];
  const calendar: Calendar = { asAt: sat.until ?? sat.from, holidays: BANK_HOLIDAYS };
  const questions = questionsOf(context.tool);
  const begun = between(5, 240, context.code, 'begun') * 60_000 + moment(sat.from, 0).getTime();
  return questions.slice(0, Math.round(questions.length * sat.share)).flatMap((question, index) => {
    const answer = audit.answer(question, { code: context.code, calendar });
    if (answer === null || answer.value === null) return [];
    const at = new Date(
      begun + index * SECONDS_A_QUESTION * 1000 + between(0, 60_000, context.code, question.id),
    );
    const chairTypes = chance(context.code, question.id, 'who') < 0.3;
    return [{ question, answer, at, personId: chairTypes ? context.chairId : context.managerId }];
  });
}

function returnOf(
  audit: AuditPlan,
  answers: readonly Given[],
  { tool, managerId }: AuditContext,
  code: string,
) {
  if (audit.status !== 'returned') return {};
  const { suggested } = suggestedGrade(
    tool,
    new Map(answers.map(({ question, answer }) => [question.id, answer])),
  );
  const asked = new Set(tool.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const answered = answers.filter(({ question }) => asked.has(question.id)).length;
  return {
    returnedAt: moment(audit.returnedOn, between(300, 460, code, 'returned')),
    returnedById: managerId,
    minutesTaken: between(48, 115, code, 'minutes'),
    suggestedGrade: suggested,
    overallGrade: suggested ?? 'requires-improvement',
    unansweredReason: answered < asked.size ? UNANSWERED : '',
  };
}

/** The rows of one audit: itself, its two seats, its answers and their history. */
export function auditRows(audit: AuditPlan, context: AuditContext) {
  const { councilId, cycleId, frameCaseId, teamId, number } = context;
  const auditId = v7();
  const code = auditCode(context.plan.codePrefix, number, context.of);
  const answers = given(audit, { ...context, code });
  const asAt = sitting(audit)?.until ?? sitting(audit)?.from ?? context.plan.opensOn;
  const rows = answerRows(answers, { ...context, auditId, code, asAt });
  const ids = { councilId, cycleId, frameCaseId, teamId };
  const away = audit.status === 'not-returned' ? audit : null;
  return {
    audit: {
      ...ids,
      id: auditId,
      code,
      number,
      status: audit.status,
      startedAt: answers[0]?.at ?? null,
      notReturnedReason: away?.reason ?? null,
      notReturnedNote: away?.note ?? '',
      ...returnOf(audit, answers, context, code),
    },
    seats: [
      { councilId, auditId, seat: 'manager', personId: context.managerId },
      { councilId, auditId, seat: 'chair', personId: context.chairId },
    ],
    answers: rows.map(({ answer }) => answer),
    revisions: rows.flatMap(({ revisions }) => revisions),
  };
}

/** What `auditRows` makes of one audit. */
export type AuditRows = ReturnType<typeof auditRows>;
