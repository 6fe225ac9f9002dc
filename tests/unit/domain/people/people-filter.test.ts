import { expect, test } from 'vitest';
import { peopleFilterSchema, peopleQuery } from '#lib/domain/people/people-filter.ts';

test('an address without a filter shows the first page of everybody', () => {
  expect(peopleFilterSchema.parse({})).toEqual({ role: undefined, words: undefined, page: 1 });
});

test('a filter survives its way through an address', () => {
  const query = { role: 'auditor', words: 'marsh', page: '3' };
  expect(peopleQuery(peopleFilterSchema.parse(query))).toEqual(query);
});

test.each([
  [{ role: 'king' }, {}],
  [{ role: '' }, {}],
  [{ words: '  ' }, {}],
  [{ page: '0' }, {}],
  [{ page: 'two' }, {}],
  [{ words: ['a', 'b'] }, {}],
])('%j is understood as %j', (query, left) => {
  expect(peopleQuery(peopleFilterSchema.parse(query))).toEqual(left);
});
