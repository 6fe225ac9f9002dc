import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openToken } from '#lib/auth/open-token.ts';
import { adoptSettings } from '#lib/env.ts';

const SECRET = '8Jx2mQv7Lr4Tz9Wc3Nf6Yb1Kd5Hg0Psa';
const SESSION = '01980000-0000-7000-8000-000000000001';
const HOUR = 3600;

const seal = (sid: string, secret = SECRET) => encode({ token: { sid }, secret, maxAge: HOUR });

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://sightline:word@db.example:5432/sightline');
  vi.stubEnv('SIGHTLINE_SECRET', SECRET);
  vi.stubEnv('SIGHTLINE_CASE_KEY', Buffer.alloc(32, 'key').toString('base64'));
  vi.stubEnv('SIGHTLINE_ORIGIN', 'https://sightline.example');
  adoptSettings({});
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 15, 9) });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a token names its own session, however often it is shown and whichever others are', async () => {
  const other = '01980000-0000-7000-8000-000000000002';
  const [token, otherToken] = [await seal(SESSION), await seal(other)];
  const named = [];
  for (const shown of [token, otherToken, token, otherToken]) named.push(await openToken(shown));
  expect(named).toEqual([SESSION, other, SESSION, other]);
});

test('a token that was opened before is worth nothing once its time is over', async () => {
  const token = await seal(SESSION);
  expect(await openToken(token)).toBe(SESSION);
  vi.setSystemTime(Date.UTC(2026, 0, 15, 10, 1));
  expect(await openToken(token)).toBeNull();
});

test('a token that was cut, sealed under another secret or names no session proves nothing', async () => {
  const token = await seal(SESSION);
  expect(await openToken(token)).toBe(SESSION);
  const foreign = await seal(SESSION, 'aK4rT8wZ1xC5vB9nM2qW6eR0tY3uI7oP');
  for (const worthless of [token.slice(0, -1), foreign, await seal('nobody')])
    expect(await openToken(worthless)).toBeNull();
});
