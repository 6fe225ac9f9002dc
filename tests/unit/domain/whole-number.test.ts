import { expect, test } from 'vitest';
import { wholeNumber } from '#lib/domain/whole-number.ts';

const weeks = wholeNumber({ label: 'Weeks', min: 1, max: 52 });

test('a whole number within its range is read', () => {
  expect(weeks.parse(' 12 ')).toBe(12);
});

test.each(['', '0', '53', '1.5', '-1', 'ten', undefined])('%s is refused with the range', (text) => {
  expect(weeks.safeParse(text).error?.issues[0]?.message).toBe('Weeks must be a whole number from 1 to 52');
});

test('where one number stands alone on its form, it needs no name', () => {
  const cases = wholeNumber({ min: 1, max: 1187 });
  expect(cases.parse('1187')).toBe(1187);
  expect(cases.safeParse('1188').error?.issues[0]?.message).toBe('Enter a whole number from 1 to 1,187');
});
