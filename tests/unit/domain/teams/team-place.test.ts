import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { asWritten, changedPlace, teamPlaceSchema } from '#lib/domain/teams/team-place.ts';

test('a team may belong to nothing, and blanks around a name are nothing', () => {
  expect(teamPlaceSchema.parse({ service: ' ', area: ' North  coast ' })).toEqual({
    service: '',
    area: 'North coast',
  });
});

test('a name has 80 characters at most', () => {
  expect(parseInput(teamPlaceSchema, { service: 'x'.repeat(81), area: '' })).toEqual({
    ok: false,
    problems: [{ field: 'service', message: 'Service has 80 characters at most' }],
  });
});

test('a service is written as another team has it', () => {
  expect(asWritten('help for FAMILIES', ['Duty', 'Help for families'])).toBe('Help for families');
  expect(asWritten('Court', ['Duty'])).toBe('Court');
});

test('the trail says from where to where', () => {
  const before = { service: 'Duty', area: '' };
  expect(changedPlace(before, { service: 'Duty', area: 'Coast' })).toBe('Area: nothing to Coast');
  expect(changedPlace(before, { service: '', area: 'Coast' })).toBe(
    'Service: Duty to nothing. Area: nothing to Coast',
  );
  expect(changedPlace(before, before)).toBe('');
});
