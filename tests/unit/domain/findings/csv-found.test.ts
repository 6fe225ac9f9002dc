import { expect, test } from 'vitest';
import { FOUND_HEADINGS, foundCells } from '#lib/domain/findings/csv-found.ts';
import { aTool } from '#tests/support/tool-builders.ts';

test('a file tells where evidence was expected, and in how many answers it was where', () => {
  const found = (option: string, count: number) => ({
    kind: 'found' as const,
    subject: 'seen',
    option,
    count,
  });
  const tallies = [found('expected-place', 11), found('paper-file', 3), found('not-said', 1)];
  expect(FOUND_HEADINGS).toEqual([
    'Expected in',
    'Where it was expected',
    'Elsewhere on the system',
    'On a paper file',
    'Told by the worker only',
    'Not recorded',
    'Place not given',
  ]);
  expect(foundCells(aTool(), tallies, ['seen'])).toEqual(['dated case notes', 11, 0, 3, 0, 0, 1]);
});

test('questions together name each place once', () => {
  expect(foundCells(aTool(), [], ['seen', 'seen', 'gone'])[0]).toBe('dated case notes');
});
