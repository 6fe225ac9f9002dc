import { expect, test } from 'vitest';
import { WORD_SOURCE_NAMES, WORD_SOURCES } from '#lib/domain/words/word-sources.ts';

test('every kind of words can be chosen, in the order they are listed', () => {
  expect(Object.keys(WORD_SOURCES)).toEqual([...WORD_SOURCE_NAMES]);
});
