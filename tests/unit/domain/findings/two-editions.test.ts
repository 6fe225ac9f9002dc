import { expect, test } from 'vitest';
import { chooseSides, layOut, sidesInAddress } from '#lib/domain/findings/two-editions.ts';
import { anEdition, aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const EDITIONS = [
  anEdition(),
  anEdition({ number: 2, publishedOn: '2011-01-14', returned: 27, reason: 'One came late' }),
];
const first = aRecord({ editions: EDITIONS, edition: 1 });
const second = aRecord({
  editions: EDITIONS,
  edition: 2,
  tallies: [
    returnedAudits(27),
    ...talliesOf('key-area', 'child-seen', { met: 16, 'not-met': 2, 'not-evidenced': 8, na: 1 }),
  ],
});

test('two editions are laid side by side, line by line, and say where they read differently', () => {
  expect(layOut(first, second)).toEqual({
    left: EDITIONS[0],
    right: EDITIONS[1],
    lines: [
      {
        id: 'child-seen',
        label: 'Child seen',
        left: '60% (15 of 25)',
        right: '62% (16 of 26)',
        isChanged: true,
      },
      {
        id: 'returned',
        label: 'Audits returned',
        left: '26 of 29 (90%)',
        right: '27 of 29 (93%)',
        isChanged: true,
      },
    ],
    changed: 1,
  });
});

test('an edition beside itself reads the same', () => {
  expect(layOut(first, first)).toMatchObject({ changed: 0 });
});

test('figures that are not published are no edition', () => {
  expect(layOut(first, aRecord({ editions: EDITIONS, edition: null }))).toBeNull();
});

test('the last two are laid side by side where the address names none', () => {
  const third = anEdition({ number: 3 });
  expect(chooseSides([...EDITIONS, third], {})).toEqual({ left: 2, right: 3 });
  expect(chooseSides([...EDITIONS, third], sidesInAddress.parse({ left: '1', right: 'x' }))).toEqual({
    left: 1,
    right: 3,
  });
  expect(chooseSides([anEdition()], {})).toBeNull();
});
