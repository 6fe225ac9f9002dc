import { describe, expect, test } from 'vitest';
import { isTooOld, isUnsentAnswer, OUTBOX_NAME, outboxName } from '#lib/domain/audits/outbox.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const DAY = 86_400_000;

describe('unsent answers in a browser', () => {
  test('lie under a name of their own for each audit, response and person', () => {
    const names = [
      outboxName({ id: 'a', personId: 'p', response: 'r' }),
      outboxName({ id: 'b', personId: 'p', response: 'r' }),
      outboxName({ id: 'a', personId: 'q', response: 'r' }),
      outboxName({ id: 'a', personId: 'p', response: 's' }),
    ];
    expect(new Set(names).size).toBe(4);
    expect(names.every((name) => name.startsWith(OUTBOX_NAME))).toBe(true);
  });

  test('are forgotten after seven days, and at once where nobody knows since when they lie there', () => {
    expect([0, 7 * DAY, 7 * DAY + 1].map((age) => isTooOld(100, 100 + age))).toEqual([false, false, true]);
    expect(isTooOld(Number.NaN, 100)).toBe(true);
  });

  test('are taken back only in the shape this build keeps them in', () => {
    const kept = { question: 'seen', version: 1, answer: anAnswer() };
    const others = [null, 'seen', { ...kept, version: '1' }, { ...kept, answer: null }, { version: 1 }];
    expect([kept, ...others].map(isUnsentAnswer)).toEqual([true, false, false, false, false, false]);
  });
});
