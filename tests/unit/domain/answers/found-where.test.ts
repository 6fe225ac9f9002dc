import { expect, test } from 'vitest';
import { FOUND_WHERE, FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';

test('the list of where evidence was found names every place there is', () => {
  expect([...FOUND_WHERE_NAMES].sort()).toEqual(Object.keys(FOUND_WHERE).sort());
});
