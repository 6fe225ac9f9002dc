import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { chosenOutcome, outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { aDatesQuestion, anAnswer, aQuestion, datesAnswer } from '#tests/support/tool-builders.ts';

const calendar = { asAt: '2025-07-01', holidays: [] };
const judge = (question: Question, answer: Answer | null) => outcomeOf(question, answer, calendar);
const ofType = (type: Question['type']) => aQuestion({ type });

const everyOption = (['evidence', 'yes-no', 'grade', 'dates'] as const).flatMap((type) =>
  optionsOf(type).map(({ value, outcome }) => ({ type, value, outcome })),
);

describe('what an answer counts as', () => {
  test.each(everyOption)('$type: $value counts as $outcome', ({ type, value, outcome }) => {
    expect(judge(ofType(type), anAnswer({ value }))).toEqual({ outcome, option: value, explanation: null });
  });

  test.each([
    [6, 'not-met'],
    [7, 'met'],
    [0, 'not-met'],
    [10, 'met'],
  ])('%i on the scale counts as %s', (value, outcome) => {
    expect(judge(ofType('scale-0-10'), anAnswer({ value }))).toMatchObject({ outcome, option: `${value}` });
  });

  test.each([
    ['nothing at all', null],
    ['a note alone', anAnswer({ note: 'Look again.' })],
    ['a choice that was never offered', anAnswer({ value: 'perhaps' })],
    [
      'actions in place of a choice',
      anAnswer({ value: { actions: [{ what: 'x', who: '', byWhen: null, proof: '' }] } }),
    ],
  ])('%s is unanswered', (_, answer) => {
    expect(judge(aQuestion(), answer)).toEqual({
      outcome: 'unanswered',
      option: 'unanswered',
      explanation: null,
    });
  });

  test('words never become an option that could be counted or shown', () => {
    expect(judge(ofType('text'), anAnswer({ value: 'The girl said so.' }))).toMatchObject({
      outcome: 'na',
      option: 'answered',
    });
    expect(judge(ofType('number'), anAnswer({ value: 3 }))).toMatchObject({
      outcome: 'na',
      option: 'answered',
    });
    expect(judge(ofType('choice'), anAnswer({ value: 'agency' }))).toMatchObject({
      outcome: 'na',
      option: 'agency',
    });
  });

  test('an outcome the question counts as met is met, and the option still says which', () => {
    const generous = aQuestion({ metIncludes: ['met', 'partly'] });
    expect(judge(generous, anAnswer({ value: 'partly' }))).toMatchObject({
      outcome: 'met',
      option: 'partly',
    });
    expect(judge(generous, anAnswer({ value: 'not-met' })).outcome).toBe('not-met');
  });

  test('what only the worker could tell is never met', () => {
    const answer = anAnswer({ value: 'met', expectedPlace: 'told-by-worker-only' });
    expect(judge(aQuestion(), answer)).toEqual({
      outcome: 'not-evidenced',
      option: 'not-evidenced',
      explanation: 'Told by the worker only: the record does not show it, so it does not count as met.',
    });
    expect(chosenOutcome(aQuestion(), answer, calendar).outcome).toBe('met');
    expect(judge(aQuestion(), { ...answer, value: 'not-met' }).outcome).toBe('not-met');
  });

  test.each(['expected-place', 'elsewhere-on-system', 'paper-file'] as const)(
    'found at %s is met',
    (expectedPlace) => {
      expect(judge(aQuestion(), anAnswer({ value: 'met', expectedPlace })).outcome).toBe('met');
    },
  );
});

describe('what dates count as', () => {
  const late = datesAnswer({ start: '2025-05-23', end: '2025-06-10' });

  test('is worked out and explained', () => {
    expect(judge(aDatesQuestion(), late)).toEqual({
      outcome: 'not-met',
      option: 'not-met',
      explanation: 'Due 6 June 2025; done 10 June 2025: 2 working days late. The limit is “10 working days”.',
    });
  });

  test('is what the auditor judges instead, with the auditor’s reason', () => {
    const override = { outcome: 'met', reason: 'The delay kept the child safe.' } as const;
    expect(judge(aDatesQuestion(), { ...late, override })).toEqual({
      outcome: 'met',
      option: 'met',
      explanation: 'The delay kept the child safe.',
    });
  });

  test('is never met on the worker’s word, even by the auditor’s own judgement', () => {
    const override = { outcome: 'met', reason: 'She told me.' } as const;
    const answer = { ...late, override, expectedPlace: 'told-by-worker-only' } as const;
    expect(judge(aDatesQuestion(), answer).outcome).toBe('not-evidenced');
  });
});
