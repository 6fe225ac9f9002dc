import { describe, expect, test } from 'vitest';
import { dateRuleSchema } from '#lib/domain/tools/date-rule.ts';
import { aDatesQuestion } from '#tests/support/tool-builders.ts';

const rule = dateRuleSchema.parse(aDatesQuestion().dateRule);

describe('time limits', () => {
  test('a limit of no length is refused', () => {
    const limits = rule.limits.map((limit) => ({ ...limit, n: 0 }));
    expect(dateRuleSchema.safeParse({ ...rule, limits }).success).toBe(false);
  });
});
