import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feasibleParts, type HiddenPart } from '#lib/statistics/feasible-parts.ts';
import { valuesLeft } from '#tests/support/patient-reader.ts';

const part = (from: string, to: string, [value, most]: readonly [number, number]): HiddenPart => ({
  ...{ from, to, value, most },
});

test('one hidden part of a whole is known by subtraction', () => {
  expect(feasibleParts([part('all', 'end', [3, 8])])).toEqual([{ min: 3, max: 3 }]);
});

test('two hidden parts hide each other as far as their bases allow', () => {
  const hidden = [part('all', 'end', [3, 4]), part('all', 'end', [7, 20])];
  expect(feasibleParts(hidden)).toEqual([
    { min: 0, max: 4 },
    { min: 6, max: 10 },
  ]);
});

test('two hidden teams of two services are known where the services are printed, and not where they are hidden too', () => {
  const teams = [part('north', 'end', [3, 9]), part('south', 'end', [2, 9])];
  expect(feasibleParts(teams)).toEqual([
    { min: 3, max: 3 },
    { min: 2, max: 2 },
  ]);
  const services = [part('all', 'north', [12, 40]), part('all', 'south', [14, 40])];
  expect(feasibleParts([...teams, ...services], teams)).toEqual([
    { min: 0, max: 5 },
    { min: 0, max: 5 },
  ]);
});

const place = fc.constantFrom('a', 'b', 'c');
const anyPart = fc
  .tuple(place, place, fc.nat(4), fc.nat(4))
  .map(([from, to, value, more]): HiddenPart => ({ from, to: `${to}′`, value, most: value + more }));

test('what may be is what a reader finds who tries all numbers', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), (hidden) => {
      const unknowns = hidden.map(({ most }, index) => ({ name: `${index}`, most }));
      const sums = [...new Set(hidden.flatMap(({ from, to }) => [from, to]))].map((name) => {
        const of = hidden.flatMap(({ from, to }, index) =>
          from === name || to === name ? [[`${index}`, 1] as const] : [],
        );
        const total = hidden.reduce(
          (sum, { from, to, value }) => sum + (from === name || to === name ? value : 0),
          0,
        );
        return { of: Object.fromEntries(of), total };
      });
      const found = unknowns.map(({ name }) => {
        const values = valuesLeft(unknowns, sums, name);
        return { min: values.at(0), max: values.at(-1) };
      });
      expect(feasibleParts(hidden)).toEqual(found);
    }),
  );
});
