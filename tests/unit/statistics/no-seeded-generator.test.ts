import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { referenceOf } from '#tests/support/vectors.ts';

// The reference has outputs of the Mersenne Twister for the case that a draw is made with it. None is: draws rank cases by
// SHA-256, which anybody can redo with a checksum tool. A generator would need those outputs tested, so it may not slip in.
const files = globSync('{app,components,lib,prisma}/**/*.{ts,tsx}').filter(
  (file) => !file.includes('lib/db/generated/'),
);

/** Names and constants by which seeded generators are known: Mersenne Twister, the usual linear congruences, xorshift's kin. */
const GENERATOR =
  /mersenne|mt19937|twister|mulberry32|xorshift|xoshiro|sfc32|seed-?random|pure-rand|random-js|\b(1812433253|1664525|1103515245|6364136223846793005|2567483615|16807|48271)n?\b|0x(6c078965|9908b0df|6d2b79f5)\b/i;

test('the reference asks for a generator only where one is used', () => {
  const { signature } = referenceOf('mersenneTwisterCheck', z.object({ signature: z.string() }));
  expect(signature).toContain('only if a PRNG is used anywhere');
});

test('nothing is drawn by a seeded generator', () => {
  const found = files.filter((file) => GENERATOR.test(readFileSync(file, 'utf8').replaceAll('_', '')));
  expect(found).toEqual([]);
});

test('no package that the service runs with is a generator', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const found = Object.keys(dependencies).filter((name) => GENERATOR.test(name) || /random|prng/.test(name));
  expect(found).toEqual([]);
});
