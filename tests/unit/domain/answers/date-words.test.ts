import { expect, test } from 'vitest';
import { dateWords } from '#lib/domain/answers/date-words.ts';

test.each([
  ['2010-12-22', '22 December 2010'],
  ['2025-06-06', '6 June 2025'],
  ['2026-01-01', '1 January 2026'],
])('%s reads %s, whatever the clock of the machine', (iso, words) => {
  expect(dateWords(iso)).toBe(words);
});
