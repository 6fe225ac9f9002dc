import { expect, test } from 'vitest';
import {
  agreementShares,
  hasNoDifference,
  hasNoVariation,
  undefinedBecause,
} from '#lib/statistics/agreement-table.ts';

test('a table is read as shares of its pairs, for each rater too', () => {
  expect(
    agreementShares([
      [3, 1],
      [0, 4],
    ]),
  ).toEqual({
    n: 8,
    cells: [
      [0.375, 0.125],
      [0, 0.5],
    ],
    first: [0.5, 0.5],
    second: [0.375, 0.625],
  });
});

test('a table without pairs has shares of nought, not of nothing', () => {
  expect(
    agreementShares([
      [0, 0],
      [0, 0],
    ]).first,
  ).toEqual([0, 0]);
});

test.each([
  [
    'everyone said the same',
    [
      [9, 0],
      [0, 0],
    ],
    true,
  ],
  [
    'two answers were used',
    [
      [9, 0],
      [0, 1],
    ],
    false,
  ],
  [
    'each rater used one answer, but not the same',
    [
      [0, 9],
      [0, 0],
    ],
    false,
  ],
  [
    'there are no pairs',
    [
      [0, 0],
      [0, 0],
    ],
    false,
  ],
])('where %s, having no variation is %s', (_, table, expected) => {
  expect(hasNoVariation(table)).toBe(expected);
});

test('no pairs and no variation are two different reasons', () => {
  expect(
    undefinedBecause([
      [0, 0],
      [0, 0],
    ]),
  ).toBe('no pairs');
  expect(
    undefinedBecause([
      [0, 0],
      [0, 7],
    ]),
  ).toBe('no variation');
  expect(
    undefinedBecause([
      [1, 0],
      [0, 7],
    ]),
  ).toBeNull();
});

test.each([
  ['is not square', [[1, 2], [3]]],
  [
    'counts less than nothing',
    [
      [1, -2],
      [3, 4],
    ],
  ],
  [
    'counts half a pair',
    [
      [1, 0.5],
      [3, 4],
    ],
  ],
])('a table that %s is refused', (_, table) => {
  expect(() => agreementShares(table)).toThrow(RangeError);
});

test('one pair that differs is a difference, wherever it stands, and none is none', () => {
  const agreeing = [
    [3, 0, 0],
    [0, 0, 0],
    [0, 0, 4],
  ];
  expect(hasNoDifference(agreeing)).toBe(true);
  expect(hasNoDifference(agreeing.with(0, [3, 0, 1]))).toBe(false);
  expect(hasNoDifference(agreeing.with(2, [0, 1, 4]))).toBe(false);
});
