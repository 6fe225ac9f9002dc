import { expect, test } from 'vitest';
import { NO_COUNTS } from '#lib/domain/circumstances/month-columns.ts';
import { CHANGED_MEANWHILE, monthField, readMonthsForm } from '#lib/domain/circumstances/months-form.ts';

const MARCH = '2011-03-01';
const APRIL = '2011-04-01';

test('the boxes of a month become its numbers, and an empty box stays unknown', () => {
  const fields = { [monthField('posts', MARCH)]: '8.5', [monthField('vacant', MARCH)]: '1' };
  expect(readMonthsForm(fields, [MARCH, APRIL])).toEqual({
    ok: true,
    value: [
      { month: MARCH, counts: { ...NO_COUNTS, posts: 85, vacant: 10 } },
      { month: APRIL, counts: NO_COUNTS },
    ],
  });
});

test('every box that cannot stand is named with its month, at its own box', () => {
  const fields = {
    [monthField('posts', MARCH)]: 'eight',
    [monthField('posts', APRIL)]: '8',
    [monthField('vacant', APRIL)]: '9',
  };
  expect(readMonthsForm(fields, [MARCH, APRIL])).toEqual({
    ok: false,
    problems: [
      {
        field: 'posts-2011-03-01',
        message: 'March 2011: Enter the posts as a number with one decimal at most, such as 12 or 8.5',
      },
      {
        field: 'vacant-2011-04-01',
        message: 'April 2011: Vacant posts cannot be more than the posts: this says 9 of 8',
      },
    ],
  });
});

test('a form that came too late says that nothing typed is lost', () => {
  expect(CHANGED_MEANWHILE.message).toContain('What you typed is still here');
});
