import { expect, test } from 'vitest';
import { sameTeam } from '#lib/domain/cycles/frame/same-team.ts';

test('a team is the same however it is spaced, capitalised or accented', () => {
  expect(sameTeam('  NORTH\u00a0 Gate ')).toBe('north gate');
  expect(sameTeam('Cafe\u0301')).toBe(sameTeam('Café'));
});
