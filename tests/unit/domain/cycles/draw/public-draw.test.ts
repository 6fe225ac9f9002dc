import { expect, test } from 'vitest';
import { publicFingerprint } from '#lib/domain/cycles/draw/public-draw.ts';

test('the fingerprint of a handful of references stays inside: one could try them all out', () => {
  expect([4, 5].map((references) => publicFingerprint('abc', references))).toEqual(['', 'abc']);
});
