import type { Answer } from '#lib/domain/answers/answer.ts';
import type { NotReturnedReason } from '#lib/domain/audits/workflow.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Occasion } from '#prisma/demo/answer-for.ts';
import type { AuditedTeam } from '#prisma/demo/people.ts';

/** A cycle of the demonstration; dates are ISO, and null where the day has not come. */
export type CyclePlan = {
  name: string;
  slug: string;
  codePrefix: string;
  theme: string;
  purpose: string;
  periodFrom: string;
  periodTo: string;
  frameLoadedOn: string;
  opensOn: string;
  dueOn: string;
  reportOn: string;
  closedOn: string | null;
  publishedOn: string | null;
  frameSize: number;
};

/** What a pair answers to a question; null leaves it blank. */
export type Wishes = (question: Question, occasion: Occasion) => Answer | null;

/** How far an audit has come. `share` of a started one is how much is answered, 0 to 1. */
export type Stage =
  | { status: 'allocated' }
  | { status: 'started'; startedOn: string; share: number }
  | { status: 'returned'; startedOn: string; returnedOn: string }
  | { status: 'not-returned'; reason: NotReturnedReason; note: string };

/** An audit of the demonstration; its auditors by name. */
export type AuditPlan = Stage & { team: AuditedTeam; manager: string; chair: string; answer: Wishes };
