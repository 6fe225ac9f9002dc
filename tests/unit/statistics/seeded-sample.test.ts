import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { vectorsOf } from '#tests/support/vectors.ts';

const ids = z.array(z.string());
const vectors = vectorsOf(
  'seededSample',
  z.object({ caseIds: ids, n: z.number(), seed: z.string() }),
  z.object({ selected: ids, reserves: ids }),
);

// The reference prints at most the first three reserves.
test.each(vectors)('$id draws the cases a checksum tool would', ({ input, expected }) => {
  const { selected, reserves } = seededSample(input.caseIds, input.n, input.seed);
  expect(selected).toEqual(expected.selected);
  expect(reserves.slice(0, 3)).toEqual(expected.reserves);
});

const draw = fc.record({
  frame: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}-[0-9]{1,4}$/), { maxLength: 40 }),
  n: fc.nat(45),
  seed: fc.string(),
});

test('every case of the frame is either selected or a reserve', () => {
  fc.assert(
    fc.property(draw, ({ frame, n, seed }) => {
      const { selected, reserves } = seededSample(frame, n, seed);
      expect(selected).toHaveLength(Math.min(n, frame.length));
      expect([...selected, ...reserves].sort()).toEqual(frame.toSorted());
    }),
  );
});

test('a larger sample keeps every earlier pick and takes the next reserve', () => {
  fc.assert(
    fc.property(draw, ({ frame, n, seed }) => {
      const first = seededSample(frame, n, seed);
      const larger = seededSample(frame, n + 1, seed);
      expect(larger.selected).toEqual([...first.selected, ...first.reserves.slice(0, 1)]);
    }),
  );
});

test('the order of the frame does not matter', () => {
  fc.assert(
    fc.property(draw, ({ frame, n, seed }) => {
      expect(seededSample(frame.toReversed(), n, seed)).toEqual(seededSample(frame, n, seed));
    }),
  );
});

test('a case typed on another keyboard ranks the same and keeps its spelling', () => {
  const composed = ['Zoë-1', 'Siân-3', 'Ann-4'].map((id) => id.normalize('NFC'));
  const decomposed = composed.map((id) => id.normalize('NFD'));
  const { selected } = seededSample(composed, 2, 'spring');
  expect(seededSample(decomposed, 2, 'spring').selected).toEqual(selected.map((id) => id.normalize('NFD')));
});

test('a case named twice is refused', () => {
  expect(() => seededSample(['CP-001', 'CP-001'], 1, 'spring')).toThrow(RangeError);
});

test.each([-1, 1.5, Number.NaN])('a sample of %d is refused', (n) => {
  expect(() => seededSample(['CP-001'], n, 'spring')).toThrow(RangeError);
});
