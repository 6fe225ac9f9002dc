import { expect, test } from 'vitest';
import { filteredStatuses, returnCounts } from '#lib/domain/cycles/returns.ts';

const totals = { status: 'open', requested: 29, returned: 20, notReturned: 2, dueOn: '2010-11-30' } as const;

test('nobody is late on the due date itself', () => {
  expect(returnCounts(totals, '2010-11-30')).toEqual({
    requested: 29,
    returned: 20,
    notReturned: 2,
    outstanding: 7,
    late: 0,
  });
});

test('a day later everything neither returned nor accounted for is late', () => {
  expect(returnCounts(totals, '2010-12-01')).toMatchObject({ outstanding: 7, late: 7 });
});

test('a cycle that is not open has nothing late', () => {
  expect(returnCounts({ ...totals, status: 'paired' }, '2011-01-01').late).toBe(0);
});

test('outstanding is what has not started and what is in progress', () => {
  expect(filteredStatuses('outstanding')).toEqual(['allocated', 'started']);
});

test('without a filter the ledger shows every audit but those replaced, which stand apart', () => {
  expect(filteredStatuses(null)).toEqual(['allocated', 'started', 'returned', 'not-returned']);
  expect(filteredStatuses('replaced')).toEqual(['replaced']);
});
