import { expect, test } from 'vitest';
import { refuseLoading } from '#lib/domain/cycles/frame/refuse-loading.ts';

const list = (cases: number, refusedRows: number) => ({ cases: Array.from({ length: cases }), refusedRows });

test('a single refused row keeps the whole list out', () => {
  expect(refuseLoading(list(9, 1), null)).toMatchObject({
    problems: [
      {
        field: 'list',
        message:
          '1 row of this list is refused. Correct the file and read it again, or leave them out and say why',
      },
    ],
  });
});

test('refused rows are left out only with a reason, and one that fits', () => {
  expect(refuseLoading(list(9, 2), '')).toMatchObject({ problems: [{ field: 'why' }] });
  expect(refuseLoading(list(9, 2), 'x'.repeat(301))).toMatchObject({ problems: [{ field: 'why' }] });
  expect(refuseLoading(list(9, 2), 'Closed last week')).toBeNull();
});

test('a list with no case left to draw from is not loaded', () => {
  expect(refuseLoading(list(0, 0), null)).toMatchObject({ problems: [{ field: 'list' }] });
});

test('a list whose every row is good is loaded', () => {
  expect(refuseLoading(list(1, 0), null)).toBeNull();
});
