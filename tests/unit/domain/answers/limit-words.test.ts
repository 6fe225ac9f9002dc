import { expect, test } from 'vitest';
import { limitWords } from '#lib/domain/answers/limit-words.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { readTools } from '#prisma/read-tools.ts';
import { aDatesQuestion } from '#tests/support/tool-builders.ts';

const tool = readTools().find(({ id }) => id === 'assessments');
const assessment = tool ? findQuestion(tool, 'as-on-time') : null;

const words = (question: Question | null, start: string | null, limit: string | null = null) =>
  question?.dateRule ? limitWords(question, question.dateRule, { start, limit }) : undefined;

test.each([
  [
    '2012-05-03',
    null,
    'The limit in force on 3 May 2012 is “Initial assessment: 10 working days” (Working Together to Safeguard Children 2010).',
  ],
  [
    '2015-05-05',
    null,
    'The limit in force on 5 May 2015 is “Single assessment under an earlier edition of Working Together: 45 working days”.',
  ],
  [
    '2012-05-03',
    'core',
    'The limit is “Core assessment: 35 working days” (Working Together to Safeguard Children 2010).',
  ],
])('an assessment begun on %s, the limit %s named', (start, limit, said) => {
  expect(words(assessment, start, limit)).toBe(said);
});

test('a question of one limit names the standard it rests on', () => {
  const question = aDatesQuestion();
  const only = question.dateRule && { ...question.dateRule, limits: question.dateRule.limits.slice(0, 1) };
  const standards = [{ code: 'LOCAL', title: "the council's own practice standards", detail: null }];
  expect(words({ ...question, standards, dateRule: only }, '2025-05-22')).toBe(
    "The limit is 10 working days (the council's own practice standards).",
  );
});

test('of several works a question cites, the one that sets this length is named', () => {
  const standards = [
    { code: 'CA1989', title: 'Children Act 1989', detail: 's47' },
    { code: 'WT2023', title: 'Working Together', detail: '10 working days' },
  ];
  expect(words({ ...aDatesQuestion(), standards }, '2025-05-22')).toBe(
    'The limit is “10 working days” (Working Together).',
  );
});

test('where none of them sets this length, all are named', () => {
  const standards = [
    { code: 'CPPCR2010', title: 'Care Planning Regulations', detail: 'reg 33' },
    { code: 'CLR2010', title: 'Care Leavers Regulations', detail: 'reg 7' },
  ];
  expect(words({ ...aDatesQuestion(), standards }, '2025-05-22')).toContain(
    '(Care Planning Regulations; Care Leavers Regulations)',
  );
});

test('a limit the rule does not have is not put into words', () => {
  expect(words(aDatesQuestion(), '2025-05-22', 'ever')).toBeNull();
});

test('nothing is said of a limit before there is a start date', () => {
  expect(words(assessment, null)).toBeNull();
});
