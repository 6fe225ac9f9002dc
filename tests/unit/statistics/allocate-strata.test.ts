import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { allocateStrata } from '#lib/statistics/allocate-strata.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const sizes = z.record(z.string(), z.number());
const vectors = vectorsOf(
  'allocateStrata',
  z.object({ strata: sizes, n: z.number(), minPerStratum: z.number() }),
  sizes,
);

test.each(vectors)('$id is shared as the reference shares it', ({ input, expected }) => {
  expect(allocateStrata(input.strata, input.n, input.minPerStratum)).toEqual(expected);
});

test('every team gets its minimum, and a smaller team all it has', () => {
  expect(allocateStrata({ Crewe: 80, Nantwich: 1, Poynton: 3 }, 12, 2)).toEqual({
    Crewe: 9,
    Nantwich: 1,
    Poynton: 2,
  });
});

test('what a full team cannot take goes round again', () => {
  expect(allocateStrata({ Crewe: 10, Nantwich: 4, Poynton: 4 }, 17, 3)).toEqual({
    Crewe: 9,
    Nantwich: 4,
    Poynton: 4,
  });
});

test.each([
  { sizes: { B: 50, A: 50 }, n: 5, expected: { A: 3, B: 2 }, rule: 'the earlier name' },
  { sizes: { A: 10, B: 30 }, n: 2, expected: { A: 0, B: 2 }, rule: 'the larger stratum' },
])('an equal remainder goes to $rule', ({ sizes, n, expected }) => {
  expect(allocateStrata(sizes, n)).toEqual(expected);
});

test('a sample too small for the minimums is refused', () => {
  expect(() => allocateStrata({ A: 10, B: 10 }, 5, 3)).toThrow(RangeError);
});

test.each([-1, 2.5, Number.NaN])('a sample of %d is refused', (n) => {
  expect(() => allocateStrata({ A: 10 }, n)).toThrow(RangeError);
});

test('the shares sum to the sample and never exceed a stratum', () => {
  const strata = fc.dictionary(fc.stringMatching(/^[A-Z][a-z]{0,5}$/), fc.nat(200), {
    minKeys: 1,
    maxKeys: 8,
  });
  fc.assert(
    fc.property(strata, fc.nat(3), fc.nat(600), (given, minPerStratum, beyond) => {
      const names = Object.keys(given);
      const n = names.length * minPerStratum + beyond;
      const allocation = allocateStrata(given, n, minPerStratum);
      const total = names.reduce((sum, name) => sum + (given[name] ?? 0), 0);
      expect(names.reduce((sum, name) => sum + (allocation[name] ?? 0), 0)).toBe(Math.min(n, total));
      for (const name of names) {
        const size = given[name] ?? 0;
        expect(allocation[name]).toBeLessThanOrEqual(size);
        expect(allocation[name]).toBeGreaterThanOrEqual(Math.min(size, minPerStratum));
      }
    }),
  );
});
