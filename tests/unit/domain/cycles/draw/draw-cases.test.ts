import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCases, drawSeed, sampleHash } from '#lib/domain/cycles/draw/draw-cases.ts';
import { nextReserve } from '#lib/domain/cycles/next-reserve.ts';

const RUNS = { numRuns: 1000 };
const PATIENCE_MS = 60_000;
const STRATA = ['Harbour', 'Northgate', 'Quay', 'Riverside'];

/** A random list with random strata, and a size and a minimum it can bear. */
const draws = fc
  .uniqueArray(
    fc.tuple(
      fc.nat(99_999).map((number) => `NM-${number}`),
      fc.constantFrom(...STRATA),
    ),
    {
      selector: ([reference]) => reference,
      minLength: 4,
      maxLength: 40,
    },
  )
  .chain((rows) =>
    fc.record({
      cases: fc.constant(rows.map(([reference, stratum]) => ({ reference, stratum }))),
      size: fc.integer({ min: 4, max: rows.length }),
      seed: fc.nat().map((number) => number.toString(16)),
      minimum: fc.nat(1),
    }),
  );

function drawn(draw: {
  cases: { reference: string; stratum: string }[];
  size: number;
  seed: string;
  minimum: number;
}) {
  const sample = drawCases(draw.cases, draw.seed, draw);
  if (!sample.ok) throw new Error(JSON.stringify(sample.problems));
  return sample.value;
}

const references = (cases: readonly { reference: string }[]) => cases.map(({ reference }) => reference);

test(
  'in 1,000 random lists no case is lost or drawn twice, and each stratum gets its number',
  () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const sample = drawn(draw);
        expect(sample.drawn).toHaveLength(draw.size);
        expect(references([...sample.drawn, ...sample.reserves]).sort()).toEqual(
          references(draw.cases).sort(),
        );
        for (const { stratum, cases, drawn: wanted } of sample.strata) {
          const of = (rows: readonly { stratum: string }[]) => rows.filter((row) => row.stratum === stratum);
          expect([of(sample.drawn).length, of(sample.reserves).length]).toEqual([wanted, cases - wanted]);
          expect(wanted).toBeGreaterThanOrEqual(Math.min(draw.minimum, cases));
        }
      }),
      RUNS,
    );
  },
  PATIENCE_MS,
);

test('the order of the list does not matter', () => {
  fc.assert(
    fc.property(draws, (draw) => {
      expect(drawn({ ...draw, cases: draw.cases.toReversed() })).toEqual(drawn(draw));
    }),
  );
});

test('a larger simple draw keeps every earlier pick, and takes the next reserve', () => {
  fc.assert(
    fc.property(draws, ({ cases, size, seed }) => {
      const list = cases.map(({ reference }) => ({ reference, stratum: '' }));
      const fewer = drawn({ cases: list, size: size - 1, seed, minimum: 0 });
      const more = drawn({ cases: list, size, seed, minimum: 0 });
      expect(references(more.drawn)).toEqual([
        ...references(fewer.drawn),
        ...references(fewer.reserves).slice(0, 1),
      ]);
    }),
  );
});

test('the next reserve of a stratum is the one that a draw of one more from it would have drawn', () => {
  fc.assert(
    fc.property(draws, (draw) => {
      const sample = drawn(draw);
      const ranked = [...sample.drawn, ...sample.reserves].map((row, place) => ({
        ...row,
        id: row.reference,
        teamId: row.stratum,
        drawRank: place + 1,
      }));
      for (const { stratum, drawn: wanted } of sample.strata) {
        const own = draw.cases.filter((row) => row.stratum === stratum);
        const more =
          wanted < own.length ? drawn({ ...draw, cases: own, size: wanted + 1, minimum: 0 }) : null;
        const next = nextReserve(ranked.slice(draw.size), stratum);
        expect(next?.reference).toBe(more?.drawn.at(-1)?.reference);
      }
    }),
  );
});

// Upper 0.1% points of chi-square; the seeds are fixed, so this says the same on every day.
test(
  'over 2,000 seeds every case of a list is drawn equally often (chi-square)',
  () => {
    const cases = Array.from({ length: 40 }, (_, place) => ({ reference: `NM-${200 + place}`, stratum: '' }));
    const times = new Map<string, number>();
    for (let turn = 0; turn < 2000; turn += 1) {
      for (const { reference } of drawn({ cases, size: 10, seed: `cycle ${turn}`, minimum: 0 }).drawn)
        times.set(reference, (times.get(reference) ?? 0) + 1);
    }
    const expected = (2000 * 10) / 40;
    const spread = 1 - 10 / 40;
    const chi = cases.reduce(
      (sum, { reference }) => sum + ((times.get(reference) ?? 0) - expected) ** 2 / (expected * spread),
      0,
    );
    // 39 degrees of freedom; each count is that of a draw without replacement, which `spread` allows for.
    expect(chi * (39 / 40)).toBeLessThan(72.05);
  },
  PATIENCE_MS,
);

test(
  'within a stratum every case is drawn equally often (chi-square over 2,000 seeds)',
  () => {
    const cases = Array.from({ length: 30 }, (_, place) => ({
      reference: `NM-${200 + place}`,
      stratum: place < 20 ? 'Harbour' : 'Quay',
    }));
    const times = new Map<string, number>();
    for (let turn = 0; turn < 2000; turn += 1) {
      for (const { reference, stratum } of drawn({ cases, size: 9, seed: `cycle ${turn}`, minimum: 4 }).drawn)
        if (stratum === 'Quay') times.set(reference, (times.get(reference) ?? 0) + 1);
    }
    const expected = (2000 * 4) / 10;
    const chi = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / (expected * 0.6), 0);
    expect(times.size).toBe(10);
    expect(chi * (9 / 10)).toBeLessThan(27.88);
  },
  PATIENCE_MS,
);

test('nobody can choose the seed of a second draw: it follows from the first', () => {
  expect([drawSeed('abc', 1), drawSeed('abc', 2), drawSeed('abc', 3)]).toEqual(['abc', 'abc/2', 'abc/3']);
});

test('the fingerprint of a sample is the checksum of a file with a reference on each line', () => {
  const file = 'NM-1\nNM-2\n';
  expect(sampleHash(['NM-1', 'NM-2'])).toBe(createHash('sha256').update(file).digest('hex'));
  expect(sampleHash(['Siân-3'.normalize('NFD')])).toBe(sampleHash(['Siân-3'.normalize('NFC')]));
});

test('what cannot be shared out is not drawn', () => {
  const cases = STRATA.map((stratum, place) => ({ reference: `${place}`, stratum }));
  expect(drawCases(cases, 'abc', { size: 3, minimum: 0 }).ok).toBe(false);
});
