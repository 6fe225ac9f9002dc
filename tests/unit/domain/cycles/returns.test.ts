import { expect, test } from 'vitest';
import {
  filteredStatuses,
  isOverdue,
  RETURN_ORDER_NAMES,
  RETURN_ORDERS,
  returnCounts,
} from '#lib/domain/cycles/returns.ts';

const totals = {
  status: 'open',
  requested: 29,
  returned: 20,
  notReturned: 2,
  dueOn: '2010-11-30',
  laterDays: [],
} as const;

test('nobody is late on the due date itself', () => {
  expect(returnCounts(totals, '2010-11-30')).toEqual({
    requested: 29,
    returned: 20,
    notReturned: 2,
    outstanding: 7,
    late: 0,
    dueSoon: 7,
  });
});

test('a day later everything neither returned nor accounted for is late', () => {
  expect(returnCounts(totals, '2010-12-01')).toMatchObject({ outstanding: 7, late: 7 });
});

test('an audit with a later day of its own is late after that day, not before', () => {
  const later = { ...totals, laterDays: ['2010-12-02', '2010-12-10'] };
  expect(returnCounts(later, '2010-12-01')).toMatchObject({ outstanding: 7, late: 5 });
  expect(returnCounts(later, '2010-12-02')).toMatchObject({ late: 5, dueSoon: 1 });
  expect(returnCounts(later, '2010-12-03')).toMatchObject({ late: 6, dueSoon: 0 });
  expect(returnCounts(later, '2010-12-11')).toMatchObject({ late: 7, dueSoon: 0 });
});

test('due this week is due today or in the six days after it', () => {
  const soonOn = (today: string) => returnCounts(totals, today).dueSoon;
  expect(['2010-11-23', '2010-11-24', '2010-11-30', '2010-12-01'].map(soonOn)).toEqual([0, 7, 7, 0]);
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

test('every order of the ledger can be chosen', () => {
  expect(RETURN_ORDER_NAMES.toSorted()).toEqual(Object.keys(RETURN_ORDERS).toSorted());
});

test.each([
  ['started', '2010-11-30', 'open', '2010-11-30', false],
  ['started', '2010-11-30', 'open', '2010-12-01', true],
  ['allocated', '2010-11-30', 'open', '2010-12-01', true],
  ['returned', '2010-11-30', 'open', '2010-12-01', false],
  ['not-returned', '2010-11-30', 'open', '2010-12-01', false],
  ['replaced', '2010-11-30', 'open', '2010-12-01', false],
  ['started', '2010-11-30', 'closed', '2010-12-01', false],
] as const)('an audit %s and due %s in a cycle %s on %s is late: %s', (status, dueOn, cycle, today, late) => {
  expect(isOverdue({ status, dueOn }, cycle, today)).toBe(late);
});
