import { expect, test } from 'vitest';
import { readinessFilterSchema, readinessQuery } from '#lib/domain/readiness/readiness-filter.ts';

test('a filter that cannot be understood is left out', () => {
  expect(readinessFilterSchema.parse({ tool: '', show: 'tall', page: 'x' })).toEqual({
    tool: undefined,
    show: undefined,
    page: 1,
  });
});

test('an address carries what is chosen, and not the first page', () => {
  expect(readinessQuery({ tool: 'assessments', show: 'due', page: 1 })).toEqual({
    tool: 'assessments',
    show: 'due',
  });
  expect(readinessQuery({ tool: undefined, show: undefined, page: 3 })).toEqual({ page: '3' });
});
