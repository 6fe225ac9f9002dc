import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { optionalText, requiredDate, requiredText } from '#lib/domain/required-fields.ts';

test.each([
  ['nothing', undefined, 'Enter the day'],
  ['an empty box', '', 'Enter the day'],
  ['a day that no calendar has', '2026-02-30', 'Enter the day as a real date, such as 22 12 2010'],
])('a date is asked for after %s', (_what, value, message) => {
  expect(parseInput(requiredDate('the day'), value)).toEqual({
    ok: false,
    problems: [{ field: '', message }],
  });
});

test('a real date is taken as it is', () => {
  expect(parseInput(requiredDate('the day'), '2028-02-29')).toEqual({ ok: true, value: '2028-02-29' });
});

test.each([
  ['   ', 'Enter the title'],
  ['abcdef', 'Use 5 characters or fewer for the title'],
])('a required text of “%s” is refused', (value, message) => {
  expect(parseInput(requiredText('the title', 5), value)).toMatchObject({ problems: [{ message }] });
});

test('an optional text may be left out, and loses the space around it', () => {
  expect([
    parseInput(optionalText('the place', 5), undefined),
    parseInput(optionalText('the place', 5), ' a '),
  ]).toEqual([
    { ok: true, value: '' },
    { ok: true, value: 'a' },
  ]);
});
