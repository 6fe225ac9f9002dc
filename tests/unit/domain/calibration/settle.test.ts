import { expect, test } from 'vitest';
import { canSettle } from '#lib/domain/calibration/settle.ts';
import { aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([aQuestion({ id: 'seen' }), aQuestion({ id: 'heard', number: '1.2' })]);

test('agreed answers are settled once every question that counts has one', () => {
  const agreed = new Map([
    ['seen', 'met'],
    ['heard', 'na'],
  ] as const);
  expect(canSettle(tool, { settledAt: null, agreed })).toEqual({ ok: true, value: true });
});

test('a question without an agreed answer is named', () => {
  const agreed = new Map([['seen', 'unanswered']] as const);
  expect(canSettle(tool, { settledAt: null, agreed })).toEqual({
    ok: false,
    problems: [{ field: 'confirmed', message: 'Enter the agreed answer to 1.1, 1.2 first' }],
  });
});

test('what is settled stays settled', () => {
  const agreed = new Map();
  const settled = canSettle(tool, { settledAt: new Date(), agreed });
  expect(settled.ok ? '' : settled.problems[0]?.message).toBe('This calibration has been settled already');
});
