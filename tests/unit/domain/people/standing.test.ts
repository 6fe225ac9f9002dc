import { expect, test } from 'vitest';
import { standingOf } from '#lib/domain/people/standing.ts';

const now = new Date('2026-03-01T09:00:00Z');
const later = new Date('2026-03-01T09:00:01Z');

test.each([
  [{ disabled: true, hasPassword: true, invitedUntil: later }, 'disabled'],
  [{ disabled: false, hasPassword: true, invitedUntil: later }, 'active'],
  [{ disabled: false, hasPassword: false, invitedUntil: later }, 'invited'],
  [{ disabled: false, hasPassword: false, invitedUntil: now }, 'link-ended'],
  [{ disabled: false, hasPassword: false, invitedUntil: null }, 'link-ended'],
] as const)('%j stands as %s', (facts, standing) => {
  expect(standingOf(facts, now)).toBe(standing);
});
