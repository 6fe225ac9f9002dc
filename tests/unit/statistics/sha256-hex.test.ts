import { expect, test } from 'vitest';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

// FIPS 180-4 examples, and the UTF-8 bytes of ŷ through sha256sum.
test.each([
  { text: '', hex: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hex: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  { text: 'ŷ', hex: 'bde80d99d7eb4efa75eb14a68473f32d5931898cb880a9e245804ccd4775bcc3' },
])('the SHA-256 of "$text" is what a checksum tool prints', ({ text, hex }) => {
  expect(sha256Hex(text)).toBe(hex);
});
