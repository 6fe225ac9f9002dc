import { expect, test } from 'vitest';
import {
  type DrawRecord,
  drawRecordSchema,
  latestDraw,
  ordinal,
} from '#lib/domain/cycles/draw/draw-record.ts';

const draw = (number: number, reason = ''): DrawRecord => ({
  id: `draw-${number}`,
  number,
  seed: number === 1 ? 'abc' : `abc/${number}`,
  method: 'simple',
  strataBy: [],
  minimum: 0,
  strata: [],
  frameSize: 187,
  frameHash: 'f',
  sampleSize: 29,
  sampleHash: 's',
  reason,
  drawnAt: new Date('2010-10-18T10:00:00Z'),
});

test('the last draw is the sample; each one before it was given up for the reason of the next', () => {
  const latest = latestDraw([draw(2, 'Too few from Quay'), draw(3, 'A team was missing'), draw(1)]);
  expect(latest?.draw.number).toBe(3);
  expect(latest?.givenUp.map(({ draw: { number }, because }) => [number, because])).toEqual([
    [1, 'Too few from Quay'],
    [2, 'A team was missing'],
  ]);
});

test('before any draw there is none', () => {
  expect(latestDraw([])).toBeNull();
});

test('a kept draw is read as it was written, and one by an unknown method is not', () => {
  expect(drawRecordSchema.parse(draw(1))).toEqual(draw(1));
  expect(drawRecordSchema.safeParse({ ...draw(1), method: 'by eye' }).success).toBe(false);
});

test('draws are counted in words', () => {
  expect([1, 2, 9, 10, 21, 22].map(ordinal)).toEqual(['first', 'second', 'ninth', '10th', '21st', '22nd']);
});
