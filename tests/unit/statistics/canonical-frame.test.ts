import { expect, test } from 'vitest';
import { canonicalFrame } from '#lib/statistics/canonical-frame.ts';

test('an id keeps its spelling and gains the one that is hashed', () => {
  const decomposed = 'Zoë-1'.normalize('NFD');
  expect(canonicalFrame([decomposed])).toEqual([{ id: decomposed, canonical: 'Zoë-1'.normalize('NFC') }]);
});

test.each([
  { name: 'the same id twice', ids: ['CP-001', 'CP-002', 'CP-001'] },
  { name: 'the same id from two keyboards', ids: ['Zoë-1'.normalize('NFD'), 'Zoë-1'.normalize('NFC')] },
  { name: 'an id with a line break', ids: ['CP-001\nCP-002'] },
])('$name is refused', ({ ids }) => {
  expect(() => canonicalFrame(ids)).toThrow(RangeError);
});
