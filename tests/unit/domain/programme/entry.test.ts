import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { dropSchema, entrySchema, monthChoices, programmeQuerySchema } from '#lib/domain/programme/entry.ts';

test('a theme is meant for a month, and its tool may be left open', () => {
  expect(parseInput(entrySchema, { theme: 'Neglect', tool: '', month: '2027-02' })).toEqual({
    ok: true,
    value: { theme: 'Neglect', tool: null, month: '2027-02-01', note: '' },
  });
});

test('a theme without words or month says both', () => {
  expect(parseInput(entrySchema, { theme: ' ', month: '2027-13' })).toEqual({
    ok: false,
    problems: [
      { field: 'theme', message: 'Enter the theme' },
      { field: 'month', message: 'Choose the month it is meant for' },
    ],
  });
});

test('a theme is not dropped without a reason', () => {
  expect(parseInput(dropSchema, { reason: ' ' })).toMatchObject({
    problems: [{ field: 'reason', message: 'Enter why it is dropped' }],
  });
});

test('a theme can be meant for this month and the 23 after it', () => {
  const months = monthChoices('2026-11-22');
  expect([months.length, months[0], months[1], months[2], months.at(-1)]).toEqual([
    24,
    '2026-11',
    '2026-12',
    '2027-01',
    '2028-10',
  ]);
});

test('a month that has passed stays a choice for the theme that has it', () => {
  expect(monthChoices('2026-11-22', '2026-06-01')[0]).toBe('2026-06');
  expect(monthChoices('2026-11-22', '2026-12-01')).toHaveLength(24);
});

test('an address that says no year means this financial year', () => {
  expect(programmeQuerySchema('2026-03-10').parse({ year: 'x' })).toEqual({
    year: 2025,
    cycles: 1,
    themes: 1,
    teams: 1,
  });
});
