import type { Answer } from '#lib/domain/answers/answer.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import type { Problem } from '#lib/domain/problems.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** One question as its fields see it: the answer shown, and what a change does. */
export type Card = {
  audit: FormAudit;
  question: Question;
  answer: Answer;
  problems: readonly Problem[];
  /** Changes part of the answer; words are sent when the typing rests, a choice at once. */
  change: (part: Partial<Answer>, how: 'chosen' | 'typing') => void;
  /** The typing rests: what waits is sent now. */
  rest: () => void;
  /** What is typed cannot be read yet, such as half a date; it stays on the page and is not sent. */
  unreadable: (field: string, message: string) => void;
};

/** What a typed field of a card needs: its name and id, and what happens when the typing rests. */
export const fieldOf = ({ question, rest, problems }: Card, field: string) => ({
  name: fieldName(question.id, field),
  id: `${question.id}-${field}`,
  onBlur: rest,
  error: problems.find((problem) => problem.field.endsWith(field))?.message,
});
