import { expect, test } from 'vitest';
import { NO_COUNTS } from '#lib/domain/circumstances/month-columns.ts';
import { contradictions } from '#lib/domain/circumstances/month-rules.ts';

test('vacant posts cannot be more than the posts', () => {
  expect(contradictions({ ...NO_COUNTS, posts: 85, vacant: 90 })).toEqual([
    { column: 'vacant', message: 'Vacant posts cannot be more than the posts: this says 9 of 8.5' },
  ]);
  expect(contradictions({ ...NO_COUNTS, posts: 85, vacant: 85 })).toEqual([]);
});

test('days lost cannot be more than the working days there were', () => {
  expect(contradictions({ ...NO_COUNTS, sick: 31, staff: 30 })).toMatchObject([{ column: 'sick' }]);
});

test('a part needs its whole, and a whole needs no part', () => {
  expect(contradictions({ ...NO_COUNTS, vacant: 10, sick: 3 }).map(({ column }) => column)).toEqual([
    'posts',
    'staff',
  ]);
  expect(contradictions({ ...NO_COUNTS, posts: 100, staff: 200 })).toEqual([]);
});

test('agency workers may be more than the posts: they also do what permanent staff cannot', () => {
  expect(contradictions({ ...NO_COUNTS, posts: 20, vacant: 20, agency: 30 })).toEqual([]);
});
