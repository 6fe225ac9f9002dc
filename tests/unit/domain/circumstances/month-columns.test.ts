import { expect, test } from 'vitest';
import {
  MONTH_COLUMN_NAMES,
  MONTH_COLUMNS,
  NO_COUNTS,
  sameCounts,
  saysAnything,
} from '#lib/domain/circumstances/month-columns.ts';

test('every column has its place in the order', () => {
  expect([...MONTH_COLUMN_NAMES].sort()).toEqual(Object.keys(MONTH_COLUMNS).sort());
});

test('nothing known is told from nought', () => {
  expect(saysAnything(NO_COUNTS)).toBe(false);
  expect(saysAnything({ ...NO_COUNTS, sick: 0 })).toBe(true);
  expect(sameCounts(NO_COUNTS, { ...NO_COUNTS, sick: 0 })).toBe(false);
  expect(sameCounts({ ...NO_COUNTS, posts: 85 }, { ...NO_COUNTS, posts: 85 })).toBe(true);
});
