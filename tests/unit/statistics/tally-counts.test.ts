import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyCounts } from '#lib/statistics/tally-counts.ts';

const counts = fc.record({
  met: fc.nat(500),
  partly: fc.nat(500),
  notMet: fc.nat(500),
  notEvidenced: fc.nat(500),
  na: fc.nat(500),
  missing: fc.nat(500),
});

test('nothing found counts against the figure and "does not apply" does not', () => {
  const tally = tallyCounts({ met: 6, partly: 0, notMet: 3, notEvidenced: 2, na: 4, missing: 0 });
  expect(tally).toMatchObject({ returned: 15, applicable: 11, answered: 11, strict: [6, 11] });
});

test('best case less worst case is exactly 1 less the response rate', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { bestCase, worstCase, responseRate } = tallyCounts(given);
      const [best = 0, base = 0] = bestCase ?? [];
      const [worst = 0, sameBase = 0] = worstCase ?? [];
      const [answered = 0, applicable = 0] = responseRate ?? [];
      expect([sameBase, applicable]).toEqual([base, base]);
      expect(best - worst).toBe(applicable - answered);
    }),
  );
});

test('a share has a base or is not there at all', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const tally = tallyCounts(given);
      expect(tally.strict === null).toBe(tally.answered === 0);
      expect(tally.worstCase === null).toBe(tally.applicable === 0);
    }),
    { examples: [[{ met: 0, partly: 0, notMet: 0, notEvidenced: 0, na: 5, missing: 0 }]] },
  );
});
