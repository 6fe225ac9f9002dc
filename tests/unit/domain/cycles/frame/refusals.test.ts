import { expect, test } from 'vitest';
import { REFUSALS, type Refusal, tallyRefusals } from '#lib/domain/cycles/frame/refusals.ts';

const refusal = (line: number, kind: Refusal['kind']): Refusal => ({
  line,
  kind,
  column: 'team',
  value: '',
  reason: REFUSALS[kind].reason,
});

test('refused rows are counted by their first reason, the commonest first', () => {
  const refusals = [
    refusal(2, 'no-reference'),
    refusal(2, 'unknown-team'),
    refusal(3, 'unknown-team'),
    refusal(4, 'unknown-team'),
  ];
  expect(tallyRefusals(refusals)).toEqual([
    { reason: 'a team that the council does not have', rows: 2 },
    { reason: 'no case reference', rows: 1 },
  ]);
});
