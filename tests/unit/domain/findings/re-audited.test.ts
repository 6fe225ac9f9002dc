import { expect, test } from 'vitest';
import type { Pairing } from '#lib/domain/findings/pairings.ts';
import { describeReAudited, reAuditedInWords } from '#lib/domain/findings/re-audited.ts';

const AREAS = [
  { id: 'plan', label: 'Plan good' },
  { id: 'seen', label: 'Child seen' },
];
const pairing = (keyArea: string, some: Partial<Pairing>): Pairing => ({
  ...{ keyArea, metMet: 0, metNot: 0, notMet: 0, notNot: 0 },
  ...some,
});

test.each([
  [{ notMet: 12 }, 'improved'],
  [{ notMet: 5 }, 'may-have-improved'],
  [{ notMet: 4 }, 'none'],
  [{ metNot: 5 }, 'may-have-fallen'],
  [{ metNot: 12 }, 'fell'],
  [{ metNot: 6, notMet: 6 }, 'none'],
  [{ metMet: 20, notNot: 5 }, 'none'],
] as const)('the same cases with %o changed: %s', (some, verdict) => {
  expect(describeReAudited([pairing('seen', some)], AREAS)[0]?.verdict).toBe(verdict);
});

test('key areas come in the order of the report, tested together, and only where cases were asked twice', () => {
  const found = describeReAudited([pairing('seen', { notMet: 6 }), pairing('plan', { notMet: 6 })], AREAS);
  expect(found.map(({ label, p, adjusted }) => [label, p, adjusted])).toEqual([
    ['Plan good', 0.03125, 0.0625],
    ['Child seen', 0.03125, 0.0625],
  ]);
  expect(describeReAudited([], AREAS)).toEqual([]);
});

test('nobody is counted as none', () => {
  const [lost] = describeReAudited([pairing('seen', { metNot: 2 })], AREAS);
  expect(lost && reAuditedInWords(lost)).toBe(
    'None of 2 gained the evidence, 2 lost it: no detectable change',
  );
});

test('what became of the cases is one sentence with its counts', () => {
  const [moved] = describeReAudited(
    [pairing('seen', { metMet: 10, notMet: 6, metNot: 2, notNot: 6 })],
    AREAS,
  );
  expect(moved && reAuditedInWords(moved)).toBe(
    '6 of 24 gained the evidence, 2 lost it: no detectable change',
  );
  const [still] = describeReAudited([pairing('seen', { metMet: 10 })], AREAS);
  expect(still && reAuditedInWords(still)).toBe('None of 10 changed');
});
