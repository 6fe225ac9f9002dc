import { expect, test } from 'vitest';
import { balanceSentence } from '#lib/domain/cycles/balance-words.ts';
import type { GroupBalance, Verdict } from '#lib/domain/cycles/sample-balance.ts';

const group = (value: string, sample: number, verdict: Verdict): GroupBalance => ({
  value,
  frame: 20,
  sample,
  frameShare: '',
  sampleShare: '',
  usual: [2, 7],
  percent: { frame: 0, sample: 0, low: 0, high: 0 },
  verdict,
});
const drawn = { label: 'team', frameSize: 187, sampleSize: 29, strataBy: [] };

test('differences that chance alone would give are called so', () => {
  expect(balanceSentence([group('Harbour', 3, 'usual')], drawn)).toBe(
    'By team, every difference is one that chance alone would give.',
  );
});

test('what is over- and under-represented is named with what is usual', () => {
  expect(balanceSentence([group('Quay', 9, 'more'), group('Harbour', 1, 'fewer')], drawn)).toBe(
    'By team, over-represented: Quay (9, where 2 to 7 is usual); under-represented: Harbour (1, where 2 to 7 is usual). Chance alone goes this far in 1 group of 20, so this is no fault of the draw; say so beside the figures.',
  );
});

test('a group that was not drawn at all is named', () => {
  expect(balanceSentence([group('Harbour', 3, 'usual'), group('Quay', 0, 'usual')], drawn)).toBe(
    'By team, every difference is one that chance alone would give. No case was drawn from Quay.',
  );
});

test('a column the draw was shared out by is said to be so, and others may follow from it', () => {
  const shared = { ...drawn, strataBy: ['team'] as const };
  expect(balanceSentence([group('Quay', 9, 'shared-out')], shared)).toBe(
    'The draw was shared out by team, so these counts were set before it.',
  );
  expect(balanceSentence([group('Female', 9, 'more')], { ...shared, label: 'sex' })).toContain(
    'The strata of the draw can bring this about.',
  );
});

test('of many groups the first few are named', () => {
  const many = ['A', 'B', 'C', 'D', 'E'].map((value) => group(value, 0, 'fewer'));
  const sentence = balanceSentence(many, drawn);
  expect(sentence).toContain('C (0, where 2 to 7 is usual) and 2 more.');
  expect(sentence).toContain('No case was drawn from 5 groups.');
});
