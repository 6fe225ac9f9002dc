import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartSignals } from '#lib/statistics/chart-signals.ts';

const signalsOf = (values: readonly number[], centre: number, reach: number) =>
  chartSignals(
    values.map((value) => ({ value, reach })),
    centre,
  );

test('a point on its limit is inside, and a point beyond it outside', () => {
  expect(signalsOf([80, 80.1, 20, 19.9], 50, 30)).toEqual([
    'common',
    'outside-above',
    'common',
    'outside-below',
  ]);
});

test('each point is judged by its own limits', () => {
  const points = [
    { value: 0.9, reach: 0.45 },
    { value: 0.9, reach: 0.15 },
  ];
  expect(chartSignals(points, 0.5)).toEqual(['common', 'outside-above']);
});

test('six on one side are chance, and seven a shift of all seven', () => {
  expect(signalsOf([51, 53, 52, 54, 51, 52], 50, 30)).toEqual(Array(6).fill('common'));
  expect(signalsOf([49, 51, 53, 52, 54, 51, 52, 53], 50, 30)).toEqual([
    'common',
    ...Array(7).fill('shift-above'),
  ]);
});

test('a point on the centre breaks a shift', () => {
  expect(signalsOf([51, 53, 52, 50, 51, 52, 53], 50, 30)).toEqual(Array(7).fill('common'));
});

test('six rising are chance, seven a trend, and an equal neighbour breaks it', () => {
  expect(signalsOf([44, 45, 46, 52, 53, 54], 50, 30)).toEqual(Array(6).fill('common'));
  expect(signalsOf([44, 45, 46, 52, 53, 54, 55], 50, 30)).toEqual(Array(7).fill('trend-up'));
  expect(signalsOf([44, 45, 45, 52, 53, 54, 55], 50, 30)).toEqual(Array(7).fill('common'));
});

test('where seven rising meet seven falling, the highest belongs to the fall', () => {
  const values = [41, 43, 45, 47, 53, 55, 57, 56, 54, 48, 46, 44, 42];
  expect(signalsOf(values, 50, 30)).toEqual([...Array(6).fill('trend-up'), ...Array(7).fill('trend-down')]);
});

test('two of three close to one limit are named, the third only when it is close too', () => {
  expect(signalsOf([72, 55, 73, 45], 50, 30)).toEqual([
    'two-in-three-above',
    'common',
    'two-in-three-above',
    'common',
  ]);
});

test('two close points are chance when the third of them lies on the other side or on the centre', () => {
  expect(signalsOf([72, 45, 73, 45], 50, 30)).toEqual(Array(4).fill('common'));
  expect(signalsOf([45, 72, 73, 50], 50, 30)).toEqual(Array(4).fill('common'));
});

test('a point beyond the limit is not close to it, so that one close beside it is still chance', () => {
  expect(signalsOf([55, 81, 72, 55], 50, 30)).toEqual(['common', 'outside-above', 'common', 'common']);
});

test('a point on the edge of the outer third is not close', () => {
  expect(signalsOf([70, 70, 70], 50, 30)).toEqual(Array(3).fill('common'));
});

test('a label that comes first takes a point from those after it', () => {
  const rising = [51, 60, 65, 71, 72, 73, 81];
  expect(signalsOf(rising, 50, 30)).toEqual([...Array(6).fill('trend-up'), 'outside-above']);
});

test('values that never change are chance, however their mean is rounded', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      (value, length) => {
        const values = Array.from({ length }, () => value);
        const mean = values.reduce((sum, each) => sum + each, 0) / length;
        expect(signalsOf(values, mean, 0)).toEqual(values.map(() => 'common'));
      },
    ),
  );
});

const TURNED = {
  common: 'common',
  'outside-above': 'outside-below',
  'outside-below': 'outside-above',
  'trend-up': 'trend-down',
  'trend-down': 'trend-up',
  'two-in-three-above': 'two-in-three-below',
  'two-in-three-below': 'two-in-three-above',
  'shift-above': 'shift-below',
  'shift-below': 'shift-above',
} as const;

test('a chart turned upside down has the same signals the other way round', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (values) => {
      const turned = signalsOf(
        values.map((value) => 100 - value),
        50,
        40,
      );
      expect(turned).toEqual(signalsOf(values, 50, 40).map((signal) => TURNED[signal]));
    }),
  );
});
