import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { MOST_RELEASED, mayRelease, releaseSchema } from '#lib/domain/words/release-words.ts';

const TODAY = '2014-12-18';

test('words that look like a name are released only once it is taken out or said to be none', () => {
  const words = 'Mrs Harding of the housing office found the letter.';
  expect(mayRelease({ words, harmless: false }, TODAY)).toEqual({
    ok: false,
    problems: [
      {
        field: 'words',
        message: '“Mrs Harding” looks like a name: take it out, or tick below that it tells nobody who it is',
      },
    ],
  });
  expect(mayRelease({ words, harmless: true }, TODAY)).toEqual({ ok: true, value: words });
  const edited = 'Somebody of the housing office found the letter.';
  expect(mayRelease({ words: edited, harmless: false }, TODAY)).toEqual({ ok: true, value: edited });
});

test.each([
  ['a telephone number', 'Ring 01632 960441 about the form.'],
  ['a postcode', 'The address, NE99 1ZZ, is the old one.'],
])('%s is not released by oversight', (label, words) => {
  expect(mayRelease({ words, harmless: false }, TODAY)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining(`looks like ${label}`) }],
  });
});

test('whoever releases words says that they have read them', () => {
  expect(parseInput(releaseSchema, { words: 'Clear and dated.' })).toEqual({
    ok: false,
    problems: [
      { field: 'read', message: 'Say that you have read the words and nobody can be known by them' },
    ],
  });
  expect(parseInput(releaseSchema, { words: ' Clear and dated. ', read: 'yes' })).toMatchObject({
    ok: true,
    value: { words: 'Clear and dated.', harmless: false },
  });
});

test.each([
  ['nothing', ' ', 'Enter the words to release'],
  ['a story', 'x'.repeat(MOST_RELEASED + 1), 'Use 600 characters or fewer for the words to release'],
])('%s is not released', (_, words, message) => {
  expect(parseInput(releaseSchema, { words, read: 'yes' })).toEqual({
    ok: false,
    problems: [{ field: 'words', message }],
  });
});
