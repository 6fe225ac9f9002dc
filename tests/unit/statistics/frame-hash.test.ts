import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameHash } from '#lib/statistics/frame-hash.ts';

// printf '%s\n' … | LC_ALL=C sort | head -c -1 | sha256sum
test.each([
  {
    ids: ['CP-002', 'CP-010', 'CP-001'],
    hex: '90e49e9f50fe1b909ceccd7f9e241552ef4e0d2ed7669fc17684562f737a2374',
  },
  { ids: ['🙂', 'ａ', 'Zoë'], hex: '3e30c50edf8a59e65717bd84f2e68ffba5024624f19157c45e4cbbd92fa8bf12' },
])('the hash of $ids is what a checksum tool prints', ({ ids, hex }) => {
  expect(frameHash(ids)).toBe(hex);
});

test('the order of the frame and the keyboard it was typed on do not matter', () => {
  const frame = fc.uniqueArray(fc.stringMatching(/^[A-Zé0-9-]{1,8}$/), { maxLength: 30 });
  fc.assert(
    fc.property(frame, (ids) => {
      const retyped = ids.map((id) => id.normalize('NFD')).reverse();
      expect(frameHash(retyped)).toBe(frameHash(ids));
    }),
  );
});

test('a case added changes the hash, and a case named twice is refused', () => {
  expect(frameHash(['CP-001', 'CP-002'])).not.toBe(frameHash(['CP-001']));
  expect(() => frameHash(['CP-001', 'CP-001'])).toThrow(RangeError);
});
