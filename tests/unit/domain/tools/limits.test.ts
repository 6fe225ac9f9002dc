import { describe, expect, test } from 'vitest';
import { dateRuleSchema, LIMIT_UNITS } from '#lib/domain/tools/date-rule.ts';
import { isDated, limitFor, limitInWords } from '#lib/domain/tools/limits.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { readTools } from '#prisma/read-tools.ts';
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
    expect(limitFor(rule, { limit: null, start: '2025-05-22' })?.id).toBe('standard');
    expect(limitFor(rule, { limit: 'later', start: '2025-05-22' })?.n).toBe(3);
    expect(isDated(rule)).toBe(false);
  });

  test('a limit the rule does not have is not found', () => {
    expect(limitFor(rule, { limit: 'stage-2', start: null })).toBeNull();
  });
});

describe('the standard in force on the day an assessment began', () => {
  const tool = readTools().find(({ id }) => id === 'assessments');
  const assessment = tool && findQuestion(tool, 'as-on-time')?.dateRule;
  if (!assessment) throw new Error('The tool of assessments has no such question');

  test.each([
    ['2008-06-02', 7],
    ['2010-03-31', 7],
    ['2010-04-01', 10],
    ['2013-04-14', 10],
    ['2013-04-15', 45],
    ['2020-01-06', 45],
    ['2026-01-05', 45],
  ])('begun on %s, %i working days', (start, n) => {
    expect(limitFor(assessment, { limit: null, start })).toMatchObject({ n, unit: 'workingDays' });
  });

  test('gives way to the limit the auditor names', () => {
    expect(limitFor(assessment, { limit: 'core', start: '2011-03-01' })?.n).toBe(35);
  });

  test('is the present one until the start date is known', () => {
    expect(limitFor(assessment, { limit: null, start: null })?.id).toBe('single');
    expect(isDated(assessment)).toBe(true);
  });
});
