import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowFrame } from '#lib/domain/cycles/frame/narrow-frame.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';

const aCase = (reference: string, family = '') => ({
  reference,
  family,
  teamId: 'harbour',
  worker: '',
  attributes: {},
});
const narrow = { seed: 'a seed', oneOfFamily: true, wasAudited: () => false };

test('a case audited lately is taken out and counted', () => {
  const cases = ['1', '2', '3'].map((reference) => aCase(reference));
  const { cases: left, audited } = narrowFrame(cases, {
    ...narrow,
    wasAudited: (reference) => reference === '2',
  });
  expect([left.map(({ reference }) => reference), audited]).toEqual([['1', '3'], 1]);
});

test('of each family one case stays, however its name is written; a case of no family always stays', () => {
  const cases = [aCase('1', 'F1'), aCase('2', ' f1 '), aCase('3', 'F2'), aCase('4'), aCase('5')];
  const { cases: left, siblings } = narrowFrame(cases, narrow);
  expect(left.map(({ reference }) => reference)).toEqual(expect.arrayContaining(['3', '4', '5']));
  expect([left.length, siblings]).toEqual([4, 1]);
});

test('families are left whole where the coordinator wants every child', () => {
  expect(narrowFrame([aCase('1', 'F'), aCase('2', 'F')], { ...narrow, oneOfFamily: false }).siblings).toBe(0);
});

test('a brother of a child audited lately can still stand for the family', () => {
  const cases = [aCase('1', 'F'), aCase('2', 'F')];
  const { cases: left } = narrowFrame(cases, { ...narrow, wasAudited: (reference) => reference === '1' });
  expect(left.map(({ reference }) => reference)).toEqual(['2']);
});

test('the same children stay in whatever order the file has them', () => {
  const families = fc.uniqueArray(
    fc.tuple(fc.nat({ max: 999 }).map(String), fc.constantFrom('A', 'B', 'C', '')),
    {
      selector: ([reference]) => reference,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(families, fc.string(), (rows, seed) => {
      const cases = rows.map(([reference, family]) => aCase(reference, family));
      const kept = (list: typeof cases) =>
        narrowFrame(list, { ...narrow, seed })
          .cases.map(({ reference }) => reference)
          .sort();
      expect(kept([...cases].reverse())).toEqual(kept(cases));
    }),
  );
});

test('the child who stays for three is drawn next as often as an only child', () => {
  // Were the one who stays chosen by the seed of the draw itself, it would be drawn three times in four.
  const cases = [aCase('s1', 'F'), aCase('s2', 'F'), aCase('s3', 'F'), aCase('only')];
  const drawn = Array.from({ length: 2_000 }, (_, place) => {
    const seed = `seed ${place}`;
    const references = narrowFrame(cases, { ...narrow, seed }).cases.map(({ reference }) => reference);
    return seededSample(references, 1, seed).selected[0];
  });
  expect(drawn.filter((reference) => reference === 'only').length / 2_000).toBeCloseTo(0.5, 1);
  expect([...new Set(drawn)].sort()).toEqual(['only', 's1', 's2', 's3']);
});
