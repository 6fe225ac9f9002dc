import { expect, test } from 'vitest';
import { NO_COUNTS } from '#lib/domain/circumstances/month-columns.ts';
import {
  isSmallTeam,
  MONTH_SHARE_NAMES,
  MONTH_SHARES,
  shareOf,
} from '#lib/domain/circumstances/month-shares.ts';

const month = { posts: 120, vacant: 30, agency: 10, sick: 9, staff: 180 };

test('every share stands with its counts', () => {
  expect(MONTH_SHARE_NAMES.map((share) => shareOf(share, month))).toEqual([
    { percent: '25%', counts: '3 of 12' },
    { percent: '10%', counts: '1 of 10' },
    { percent: '5%', counts: '9 of 180' },
  ]);
  expect(Object.keys(MONTH_SHARES).sort()).toEqual([...MONTH_SHARE_NAMES].sort());
});

test('agency workers are counted among everybody in post, not among the posts', () => {
  expect(shareOf('agency', { ...month, posts: 20, vacant: 20, agency: 30 })).toEqual({
    percent: '100%',
    counts: '3 of 3',
  });
});

test('what is not known makes no share, and neither does nothing to share', () => {
  expect(shareOf('vacant', { ...month, posts: null })).toBeNull();
  expect(shareOf('vacant', { ...month, vacant: null })).toBeNull();
  expect(shareOf('agency', { ...month, vacant: null })).toBeNull();
  expect(shareOf('sick', { ...NO_COUNTS, sick: 0, staff: 0 })).toBeNull();
});

test('sickness of a handful of posts would be somebody’s own', () => {
  expect(isSmallTeam({ ...month, posts: 50 }, 5)).toBe(true);
  expect(isSmallTeam({ ...month, posts: 55 }, 5)).toBe(false);
  expect(isSmallTeam({ ...month, posts: null }, 5)).toBe(true);
});
