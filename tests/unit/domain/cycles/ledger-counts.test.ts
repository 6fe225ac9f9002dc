import { expect, test } from 'vitest';
import { inOrderOfReasons, replacedTotal } from '#lib/domain/cycles/ledger-counts.ts';

const replaced = [
  { reason: 'other', count: 1 },
  { reason: 'closed-before', count: 3 },
] as const;

test('replaced cases add up over their reasons', () => {
  expect(replacedTotal({ replaced: [...replaced] })).toBe(4);
  expect(replacedTotal({ replaced: [] })).toBe(0);
});

test('reasons stand in the order of the form, without those that never happened', () => {
  expect(inOrderOfReasons([...replaced]).map(({ reason }) => reason)).toEqual(['closed-before', 'other']);
});
