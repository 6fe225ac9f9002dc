import { describe, expect, test } from 'vitest';
import { dateRuleSchema, LIMIT_UNITS } from '#lib/domain/tools/date-rule.ts';
import { findLimit, limitInWords } from '#lib/domain/tools/limits.ts';
import { aDatesQuestion } from '#tests/support/tool-builders.ts';

const rule = dateRuleSchema.parse(aDatesQuestion().dateRule);

describe('time limits', () => {
  test.each([
    [1, 'months', '1 month'],
    [10, 'workingDays', '10 working days'],
    [6, 'weeks', '6 weeks'],
    [1, 'days', '1 day'],
  ] as const)('%i %s reads “%s”', (n, unit, words) => {
    expect(limitInWords(n, unit)).toBe(words);
  });

  test('every unit has its words', () => {
    expect(LIMIT_UNITS.map((unit) => limitInWords(2, unit))).toEqual([
      '2 working days',
      '2 days',
      '2 weeks',
      '2 months',
    ]);
  });

  test('the first limit applies until another is named', () => {
    expect(findLimit(rule, null)?.id).toBe('standard');
    expect(findLimit(rule, 'later')?.n).toBe(3);
  });

  test('a limit the rule does not have is not found', () => {
    expect(findLimit(rule, 'stage-2')).toBeNull();
  });
});
