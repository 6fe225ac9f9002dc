import { expect, test } from 'vitest';
import { evidenceWords } from '#lib/domain/answers/evidence-words.ts';

test.each([
  [{ pointer: '', minutes: null, note: '' }, ''],
  [{ pointer: ' ', minutes: null, note: 'x' }, 'Note'],
  [{ pointer: 'visit of 3 March ', minutes: 0, note: '' }, 'Visit of 3 March · 0 minutes looking'],
  [{ pointer: '', minutes: 1, note: 'x' }, '1 minute looking · note'],
  [{ pointer: 'p'.repeat(70), minutes: null, note: '' }, `P${'p'.repeat(59)}…`],
])('%j is told in one line as “%s”', (given, words) => {
  expect(evidenceWords(given)).toBe(words);
});
