import { expect, test } from 'vitest';
import { evidenceWords } from '#lib/domain/answers/evidence-words.ts';

test.each([
  [{ pointer: '', minutes: null, note: '' }, ''],
  [{ pointer: ' ', minutes: null, note: 'x' }, 'Note'],
  [{ pointer: 'page 2', minutes: 0, note: '' }, 'Pointer and minutes'],
  [{ pointer: 'page 2', minutes: 6, note: 'x' }, 'Pointer, minutes and note'],
])('%j is called “%s”', (given, words) => {
  expect(evidenceWords(given)).toBe(words);
});
