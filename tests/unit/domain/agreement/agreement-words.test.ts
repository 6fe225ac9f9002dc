import { expect, test } from 'vitest';
import { agreementOf } from '#lib/domain/agreement/agreement.ts';
import {
  agreedInWords,
  bandInWords,
  coefficientFigure,
  coefficientInWords,
  confusionInWords,
  limitsInWords,
} from '#lib/domain/agreement/agreement-words.ts';
import { OUTCOME_SCALE } from '#lib/domain/agreement/rating-scale.ts';
import { ratedPairs } from '#tests/support/agreement-builders.ts';

const about = (counts: Record<string, number>) => agreementOf(ratedPairs(counts), OUTCOME_SCALE);

test.each([
  [0.8449, '0.84'],
  [-0.0234, '−0.02'],
  [-0.001, '0.00'],
  [1, '1.00'],
])('%d is written %s', (value, text) => {
  expect(coefficientFigure(value)).toBe(text);
});

test('a share stands with its counts, and counts alone under twenty pairs', () => {
  expect(agreedInWords(about({ 'met/met': 22, 'met/partly': 4 }))).toBe('85% (22 of 26)');
  expect(agreedInWords(about({ 'met/met': 7, 'met/partly': 2 }))).toBe('7 of 9');
  expect(agreedInWords(about({ 'met/unanswered': 3 }))).toBe('No pair answered');
});

test('a coefficient is read with its limits and its name', () => {
  const { ac1 } = about({ 'met/met': 22, 'met/partly': 4 });
  expect([coefficientInWords(ac1), limitsInWords(ac1), bandInWords(ac1)]).toEqual([
    '0.84',
    '0.69 to 0.99',
    'almost perfect',
  ]);
});

test('where there is none, it is said why', () => {
  expect(coefficientInWords(about({ 'met/met': 3 }).ac1)).toBe('Fewer than 20 pairs');
  const { ac1 } = about({ 'met/met': 30 });
  expect([coefficientInWords(ac1), limitsInWords(ac1), bandInWords(ac1)]).toEqual(['No variation', '', '']);
});

test('answers side by side are named in words', () => {
  const [one] = about({ 'met/partly': 1 }).confusions;
  const [many] = about({ 'na/partly': 6 }).confusions;
  expect(one && confusionInWords(one, OUTCOME_SCALE)).toBe('“Met” beside “Partly”: 1 pair');
  expect(many && confusionInWords(many, OUTCOME_SCALE)).toBe('“Partly” beside “Does not apply”: 6 pairs');
});
