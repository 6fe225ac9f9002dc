import { describe, expect, test } from 'vitest';
import { CHECKS_OF_QUESTIONS } from '#lib/domain/tools/check-questions.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { aDatesQuestion, aQuestion, aTool, aToolAsking } from '#tests/support/tool-builders.ts';

const problemsOf = (question: Question, tool = aToolAsking([question])) =>
  CHECKS_OF_QUESTIONS.flatMap((check) => check(tool)).map(({ message }) => message);

const { dateRule } = aDatesQuestion();
const [limit] = dateRule?.limits ?? [];
const twice = limit && dateRule ? { ...dateRule, limits: [limit, limit] } : null;
const foreign = limit && dateRule ? { ...dateRule, limits: [{ ...limit, standard: 'WT1999' }] } : null;
const choice = { value: 'agency', label: 'Agency' };

describe('a question before it is published', () => {
  test.each([
    ['evidence', aQuestion({ themes: ['neglect'], commonKey: 'person-seen', naWhen: 'a baby' })],
    ['dates', aDatesQuestion()],
    ['choice', aQuestion({ type: 'choice', scored: false, choices: [choice] })],
    [
      'a standard that is only a title',
      aQuestion({ standards: [{ code: null, title: 'A law', detail: null }] }),
    ],
  ])('is sound: %s', (_, question) => {
    expect(problemsOf(question)).toEqual([]);
  });

  test.each([
    ['names the place “attic”, which is not known', aQuestion({ lookIn: ['attic'] })],
    ['names the theme “weather”, which is not known', aQuestion({ themes: ['weather'] })],
    [
      'names the standard “WT1999”, which is not known',
      aQuestion({ standards: [{ code: 'WT1999', title: 'WT1999', detail: null }] }),
    ],
    ['names the standard “WT1999”, which is not known', aDatesQuestion({ dateRule: foreign })],
    ['names the common key “luck”, which is not known', aQuestion({ commonKey: 'luck' })],
    [
      'names the level of concern “practice”, which is not known',
      aQuestion({ alert: { outcomes: ['not-met'], level: 'practice', note: null } }),
    ],
    ['asks for dates but sets no limit', aDatesQuestion({ dateRule: null })],
    ['has a date rule but does not ask for dates', aQuestion({ dateRule })],
    ['has two limits of the same name', aDatesQuestion({ dateRule: twice })],
    [
      'says when it does not apply but cannot be answered so',
      aQuestion({ type: 'scale-0-10', naWhen: 'a baby' }),
    ],
    ['offers no choices, so nobody can answer it', aQuestion({ type: 'choice', scored: false })],
    ['lists choices but is not answered by choice', aQuestion({ choices: [choice] })],
    ['counts in the figures but its type of answer cannot', aQuestion({ type: 'number' })],
    ['does not count “met” as met', aQuestion({ metIncludes: ['partly'] })],
  ])('is unsound when it %s', (fault, question) => {
    expect(problemsOf(question)).toEqual([`Question 1.1 ${fault}`]);
  });

  test('is looked at among the circumstances and the closing questions too', () => {
    const closing = { ...aTool().closing, questions: [aQuestion({ number: '3.1', lookIn: ['attic'] })] };
    expect(problemsOf(aQuestion(), aTool({ closing }))).toEqual([
      'Question 3.1 names the place “attic”, which is not known',
    ]);
  });
});
