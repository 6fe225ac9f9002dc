import { expect, test } from 'vitest';
import { nameKey } from '#lib/domain/people/name-key.ts';

test.each([
  'Smith, Jane',
  'JANE SMITH',
  ' jane   smith ',
  'Ms Jane Smith',
  'Jane Smith (North team)',
  'Smith; Jane',
])('"%s" is Jane Smith', (name) => {
  expect(nameKey(name)).toBe(nameKey('Jane Smith'));
});

test.each([
  ['José Núñez', 'Jose Nunez'],
  ["Siobhan O'Neill", 'Siobhan O’NEILL'],
  ['Anne-Marie Hall', 'Hall, Anne Marie'],
])('"%s" is "%s"', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Jane Smith', 'Jane Smithson'],
  ['Jane Smith', 'J Smith'],
])('"%s" is not taken for "%s"', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each(['', ' - ', '(vacant)', 'Dr'])('"%s" names nobody', (name) => {
  expect(nameKey(name)).toBe('');
});
