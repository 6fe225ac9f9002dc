import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { teamSchema } from '#lib/domain/teams/team-name.ts';

test('a team’s name loses the spaces around it', () => {
  expect(parseInput(teamSchema, { name: '  Harbour ' })).toEqual({ ok: true, value: { name: 'Harbour' } });
});

test.each([
  [{}, 'Enter the team’s name'],
  [{ name: '   ' }, 'Enter the team’s name'],
  [{ name: 'x'.repeat(81) }, 'A team’s name has 80 characters at most'],
])('%j is no name', (input, message) => {
  expect(parseInput(teamSchema, input)).toEqual({ ok: false, problems: [{ field: 'name', message }] });
});
