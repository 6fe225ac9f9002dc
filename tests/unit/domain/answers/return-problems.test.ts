import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { returnProblems } from '#lib/domain/answers/return-problems.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import {
  aDatesQuestion,
  anAnswer,
  aQuestion,
  aToolAsking,
  datesAnswer,
} from '#tests/support/tool-builders.ts';

const calendar = { asAt: '2025-07-01', holidays: [] };

function problemsOf(question: Question, answer: Answer | null) {
  const answers = new Map(answer ? [[question.id, answer]] : []);
  return [...returnProblems(aToolAsking([question]), answers, calendar)];
}

const grade = aQuestion({ type: 'grade' });
const sometimes = aQuestion({ naWhen: 'no risk on the record' });
const late = datesAnswer({ start: '2025-05-23', end: '2025-06-10' });

describe('an audit can be returned', () => {
  test.each<[string, Question, Answer]>([
    [
      'with every question answered',
      aQuestion(),
      anAnswer({ value: 'met', expectedPlace: 'expected-place' }),
    ],
    ['with a question unanswered for a reason', aQuestion(), anAnswer({ reason: 'The file is sealed.' })],
    ['with a grade and its reason', grade, anAnswer({ value: 'good', reason: 'Clear and dated.' })],
    ['with a grade that does not apply', grade, anAnswer({ value: 'na' })],
    ['with a reason why a question does not apply', sometimes, anAnswer({ value: 'na', reason: 'Agreed.' })],
    ['with “does not apply” where nothing says when', aQuestion(), anAnswer({ value: 'na' })],
    ['with dates that are late', aDatesQuestion(), late],
    [
      'with an overruled date and its reason',
      aDatesQuestion(),
      { ...late, override: { outcome: 'met', reason: 'Agreed.' } },
    ],
    [
      'with nothing found anywhere',
      aQuestion(),
      anAnswer({ value: 'not-evidenced', expectedPlace: 'not-recorded' }),
    ],
    [
      'with the worker’s word beside a “no”',
      aQuestion(),
      anAnswer({ value: 'not-met', expectedPlace: 'told-by-worker-only' }),
    ],
    ['with a question that does not count left blank', aQuestion({ scored: false }), anAnswer()],
  ])('%s', (_, question, answer) => {
    expect(problemsOf(question, answer)).toEqual([]);
  });
});

describe('an audit cannot be returned yet', () => {
  test('when a question was never touched; the link leads to it', () => {
    expect(problemsOf(aQuestion(), null)).toEqual([
      {
        kind: 'unanswered',
        field: 'question-seen',
        message: '1.1 is not answered. Answer it, or give the reason it cannot be answered',
        sectionId: 'assessment',
        questionId: 'seen',
      },
    ]);
  });

  test.each<[string, string, Question, Answer]>([
    ['unanswered', 'an answer was taken back', aQuestion(), anAnswer({ reason: '  ' })],
    [
      'contradictory',
      'met rests on the worker’s word',
      aQuestion(),
      anAnswer({ value: 'met', expectedPlace: 'told-by-worker-only' }),
    ],
    [
      'contradictory',
      'partly rests on the worker’s word',
      aQuestion(),
      anAnswer({ value: 'partly', expectedPlace: 'told-by-worker-only' }),
    ],
    [
      'contradictory',
      'met is found nowhere',
      aQuestion(),
      anAnswer({ value: 'met', expectedPlace: 'not-recorded' }),
    ],
    [
      'contradictory',
      'nothing was found, in a place',
      aQuestion(),
      anAnswer({ value: 'not-evidenced', foundIn: 'case-notes' }),
    ],
    [
      'contradictory',
      'a date is still to come',
      aDatesQuestion(),
      datesAnswer({ start: '2025-06-25', end: '2025-07-02' }),
    ],
    ['needs-reason', 'a question does not apply for no reason', sometimes, anAnswer({ value: 'na' })],
    [
      'needs-reason',
      'dates are overruled for no reason',
      aDatesQuestion(),
      { ...late, override: { outcome: 'met', reason: ' ' } },
    ],
    ['needs-reason', 'a grade has no reason', grade, anAnswer({ value: 'good' })],
  ])('%s: when %s', (kind, _, question, answer) => {
    expect(problemsOf(question, answer).map((problem) => problem.kind)).toEqual([kind]);
  });

  test('and every problem is told, in the order of the form', () => {
    const questions = [aQuestion(), aQuestion({ id: 'heard', number: '1.2' })];
    const problems = [...returnProblems(aToolAsking(questions), new Map(), calendar)];
    expect(problems.map(({ questionId }) => questionId)).toEqual(['seen', 'heard']);
  });
});

describe('a mark that does not go with its answer is contradictory', () => {
  test.each([
    ['work others should see that was not done', { value: 'not-met', exemplar: true }],
    ['work others should see that does not apply', { value: 'na', exemplar: true }],
    ['a quick win where all is well', { value: 'met', quickWin: 'forgotten' }],
  ] as const)('%s', (_, answer) => {
    expect(problemsOf(aQuestion(), anAnswer(answer)).map(({ kind }) => kind)).toEqual(['contradictory']);
  });

  test.each([
    ['partly done, and worth seeing', { value: 'partly', exemplar: true }],
    ['nothing found, and quick to put right', { value: 'not-evidenced', quickWin: 'system' }],
  ] as const)('but not: %s', (_, answer) => {
    expect(problemsOf(aQuestion(), anAnswer(answer))).toEqual([]);
  });
});
