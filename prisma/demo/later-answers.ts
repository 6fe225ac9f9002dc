import type { Answer } from '#lib/domain/answers/answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import { between, chance, pickWeighted } from '#prisma/demo/chance.ts';
import type { LaterCase } from '#prisma/demo/later-cases.ts';
import { likelihood } from '#prisma/demo/later-drift.ts';
import { noteFor } from '#prisma/demo/later-notes.ts';
import type { Wishes } from '#prisma/demo/plan.ts';

const FEW = { 1: 46, 2: 29, 3: 16, 4: 9 };
const MANAGERS = { 1: 62, 2: 29, 3: 9 };
const GAPS = { none: 71, some: 20, many: 9 };
const POSTS = { permanent: 68, agency: 16, 'newly-qualified': 12, unknown: 4 };
const SHORT = { partly: 42, 'not-met': 21, 'not-evidenced': 37 };
const SHORT_DATES = { 'not-met': 62, 'not-evidenced': 38 };
const SHORT_YES_NO = { no: 70, 'not-evidenced': 30 };
const GRADES_MET = { good: 88, outstanding: 12 };
const GRADES_SHORT = { 'requires-improvement': 76, inadequate: 24 };
/** How much of what an audit finds is the case's own and stays from one audit to the next. */
const OWN = 0.7;
const LEFT_BLANK: Record<string, number> = { 'cp-gatekeeping-decisions': 0.12 };
const SELDOM_BLANK = 0.03;

const workersOf = (about: string) => Number(pickWeighted(FEW, about, 'workers'));

function unallocated(about: string): number {
  const gap = pickWeighted(GAPS, about, 'unallocated');
  if (gap === 'none') return 0;
  return gap === 'some' ? between(3, 28, about, 'days') : between(29, 90, about, 'days');
}

const CIRCUMSTANCES: Record<string, (about: string) => Answer['value']> = {
  'ctx-social-workers-12m': workersOf,
  'ctx-managers-12m': (about) => Number(pickWeighted(MANAGERS, about, 'managers')),
  'ctx-unallocated-days': unallocated,
  'ctx-agency-worker': (about) => pickWeighted(POSTS, about, 'post'),
  'ctx-caseload': (about) => between(11, 25, about, 'caseload'),
};

/** The option that says a question is met, or one of those that say it is not. */
export function wished(question: Question, isMet: boolean, words: string): string {
  if (question.type === 'grade')
    return isMet ? pickWeighted(GRADES_MET, words, 'wished') : pickWeighted(GRADES_SHORT, words, 'wished');
  if (question.type === 'yes-no') return isMet ? 'yes' : pickWeighted(SHORT_YES_NO, words, 'wished');
  if (isMet) return 'met';
  return pickWeighted(question.type === 'dates' ? SHORT_DATES : SHORT, words, 'wished');
}

/** What a pair answers on a case in a quarter; much of it as it was when the case was audited before. */
export function laterAnswers({ reference }: LaterCase, quarter: number): Wishes {
  const about = `CP-${reference} ${quarter}`;
  return (question, { calendar }) => {
    const circumstance = CIRCUMSTANCES[question.id];
    if (circumstance) return { ...NO_ANSWER, value: circumstance(about) };
    const words = `${about} ${question.id}`;
    const occasion = { code: about, calendar };
    if (!question.scored) return answerFor(question, occasion);
    if (chance(words, 'blank') < (LEFT_BLANK[question.id] ?? SELDOM_BLANK)) return null;
    const turn = chance(words, 'own') < OWN ? chance(reference, question.id) : chance(words, 'turn');
    const isMet = turn < likelihood(question, quarter, workersOf(about));
    const answer = answerFor(question, occasion, wished(question, isMet, words));
    return { ...answer, note: noteFor(question.id, isMet, { note: answer.note, words }) };
  };
}
