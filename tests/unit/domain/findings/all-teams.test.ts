import { expect, test } from 'vitest';
import { z } from 'zod';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';

test('the row of all teams has an id that the database takes and no team is ever given', () => {
  expect(z.uuid().safeParse(ALL_TEAMS).success).toBe(true);
  expect(ALL_TEAMS).toMatch(/^[0-]+$/);
});
