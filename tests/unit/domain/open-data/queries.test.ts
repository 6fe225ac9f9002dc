import { expect, test } from 'vitest';
import { breakdownsQuery, cyclesQuery, figuresQuery, trendsQuery } from '#lib/domain/open-data/queries.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const id = '019a0000-0000-7000-8000-000000000001';

test('what an address leaves out has its usual value', () => {
  expect(cyclesQuery.parse({})).toEqual({ page: 1 });
  expect(figuresQuery.parse({ id })).toEqual({ id });
  expect(breakdownsQuery.parse({ id })).toEqual({ id, by: 'team' });
});

test.each([
  [figuresQuery, { id: 'x' }, 'id', 'Give the id of a cycle'],
  [figuresQuery, { id, edition: '1.5' }, 'edition', 'Give the number of an edition'],
  [cyclesQuery, { page: '1.5' }, 'page', 'Give the number of a page'],
  [trendsQuery, {}, 'tool', 'Give the slug of a tool'],
])('nonsense is refused in a sentence, not taken for something else', (query, asked, field, message) => {
  const parsed = parseInput(query, asked);
  expect(parsed.ok ? [] : parsed.problems).toEqual([{ field, message }]);
});

test('a cut that nobody knows is answered with those there are', () => {
  const parsed = parseInput(breakdownsQuery, { id, by: 'worker' });
  expect(parsed.ok ? '' : parsed.problems[0]?.message).toMatch(/^Give one of team, service, area/);
});
