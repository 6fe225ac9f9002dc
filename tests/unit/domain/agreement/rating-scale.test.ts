import { expect, test } from 'vitest';
import { labelOf, OUTCOME_SCALE, scaleOf } from '#lib/domain/agreement/rating-scale.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

const scaleFor = (type: Parameters<typeof aQuestion>[0] & object, used: string[] = []) =>
  scaleOf(aQuestion(type), used);
const valuesOf = (scale: ReturnType<typeof scaleOf>) => scale.categories.map(({ value }) => value);

test('a question of evidence is compared over everything its form offers', () => {
  const scale = scaleFor({ type: 'evidence' });
  expect(valuesOf(scale)).toEqual(['met', 'partly', 'not-met', 'not-evidenced', 'na']);
  expect([scale.metric, scale.isGraded]).toEqual(['nominal', false]);
});

test('grades stand in order, worst first, and “does not apply” is no grade', () => {
  const scale = scaleFor({ type: 'grade' });
  expect(scale.ordered).toEqual(['inadequate', 'requires-improvement', 'good', 'outstanding']);
  expect([scale.metric, scale.isGraded]).toEqual(['ordinal', true]);
});

test('the scale of nought to ten is ordered too, and has no weighted kappa', () => {
  const scale = scaleFor({ type: 'scale-0-10' });
  expect([scale.ordered.length, scale.metric, scale.isGraded]).toEqual([11, 'ordinal', false]);
});

test('dates are compared by what they come to', () => {
  expect(valuesOf(scaleFor({ type: 'dates' }))).toEqual(valuesOf(OUTCOME_SCALE));
});

test('an own judgement that the form does not offer is a category once somebody used it', () => {
  expect(valuesOf(scaleFor({ type: 'yes-no' }))).not.toContain('partly');
  expect(valuesOf(scaleFor({ type: 'yes-no' }, ['partly', 'unanswered']))).toEqual([
    'yes',
    'no',
    'not-evidenced',
    'na',
    'partly',
  ]);
});

test('an answer is named in the words of the form', () => {
  const scale = scaleFor({ type: 'evidence' });
  expect(['met', 'not-evidenced', 'unanswered'].map((value) => labelOf(scale, value))).toEqual([
    'Yes, evidenced',
    'Nothing found',
    'Not answered',
  ]);
});
