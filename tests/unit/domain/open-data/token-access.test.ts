import { expect, test } from 'vitest';
import {
  bearerToken,
  MOST_A_MINUTE,
  minuteOf,
  refusalOf,
  tokenState,
} from '#lib/domain/open-data/token-access.ts';

const now = new Date('2026-03-10T09:00:20.500Z');
const later = new Date('2026-04-10T09:00:00Z');

test('a token works until its day, and not once it is taken back', () => {
  expect(tokenState({ expiresAt: later, revokedAt: null }, now)).toBe('live');
  expect(tokenState({ expiresAt: now, revokedAt: null }, now)).toBe('expired');
  expect(tokenState({ expiresAt: later, revokedAt: now }, now)).toBe('revoked');
});

test('a token opens what is in its scopes, and what needs none', () => {
  const token = { scopes: ['figures'] as const, used: 1 };
  expect(refusalOf(token, { scope: 'figures', now })).toBeNull();
  expect(refusalOf(token, { scope: null, now })).toBeNull();
  expect(refusalOf(token, { scope: 'trends', now })).toEqual({ status: 403 });
});

test('the sixty-first request of a minute waits for the next minute', () => {
  const token = (used: number) => ({ scopes: ['figures'] as const, used });
  expect(refusalOf(token(MOST_A_MINUTE), { scope: 'figures', now })).toBeNull();
  expect(refusalOf(token(61), { scope: 'figures', now })).toEqual({ status: 429, retryAfter: 40 });
  expect(minuteOf(now)).toEqual(new Date('2026-03-10T09:00:00Z'));
});

test.each([
  [null, null],
  ['', null],
  ['Basic c2lnaHRsaW5lX2FiY2RlZmdo', null],
  ['Bearer short', null],
  [`Bearer sightline_${'a'.repeat(43)}`, `sightline_${'a'.repeat(43)}`],
  ["Bearer ' OR 1=1 -- aaaaaaaaaaaaaaa", null],
])('of the header %s the token is %s', (header, token) => {
  expect(bearerToken(header)).toBe(token);
});
