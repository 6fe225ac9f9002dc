import { expect, test } from 'vitest';
import { invitationEnds } from '#lib/domain/people/invitation.ts';

test('a one-time link works for seven days', () => {
  expect(invitationEnds(new Date('2026-03-01T09:00:00Z'))).toEqual(new Date('2026-03-08T09:00:00Z'));
});
