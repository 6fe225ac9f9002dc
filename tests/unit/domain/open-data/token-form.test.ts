import { expect, test } from 'vitest';
import { tokenEnds, tokenForm } from '#lib/domain/open-data/token-form.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

test('a token has a name, one scope or several, and its months', () => {
  expect(parseInput(tokenForm, { name: ' Dashboard ', scopes: 'figures', months: '12' })).toEqual({
    ok: true,
    value: { name: 'Dashboard', scopes: ['figures'], months: 12 },
  });
  const both = parseInput(tokenForm, { name: 'Dashboard', scopes: ['figures', 'trends'], months: '1' });
  expect(both.ok && both.value.scopes).toEqual(['figures', 'trends']);
});

test('what is missing is said, each in its own sentence', () => {
  const parsed = parseInput(tokenForm, { months: '36' });
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    { field: 'name', message: 'Enter who uses the token' },
    { field: 'scopes', message: 'Choose what the token opens' },
    { field: 'months', message: 'Enter a whole number from 1 to 24' },
  ]);
});

test('a token ends on the same day of the month, or on its last day', () => {
  expect(tokenEnds(new Date('2026-01-31T10:00:00Z'), 1)).toEqual(new Date('2026-02-28T10:00:00Z'));
  expect(tokenEnds(new Date('2026-03-10T10:00:00Z'), 12)).toEqual(new Date('2027-03-10T10:00:00Z'));
});
