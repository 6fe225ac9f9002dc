import { expect, test } from 'vitest';
import { editionSchema, problemAnswer } from '#lib/domain/open-data/answers.ts';
import { anEdition } from '#tests/support/findings-builders.ts';

test('an edition has a real day and whole counts', () => {
  expect(editionSchema.safeParse(anEdition()).success).toBe(true);
  expect(editionSchema.safeParse(anEdition({ publishedOn: '22 December 2010' })).success).toBe(false);
  expect(editionSchema.safeParse(anEdition({ returned: 2.5 })).success).toBe(false);
});

test('a problem says what is wrong', () => {
  const problem = { type: 'about:blank', title: 'Not found', status: 404 };
  expect(problemAnswer.safeParse(problem).success).toBe(false);
  expect(problemAnswer.safeParse({ ...problem, detail: 'There is none.' }).success).toBe(true);
});
