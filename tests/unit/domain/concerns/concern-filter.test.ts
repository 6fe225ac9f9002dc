import { expect, test } from 'vitest';
import { concernFilterSchema, concernQuery } from '#lib/domain/concerns/concern-filter.ts';

const CYCLE = '01900000-0000-7000-8000-000000000001';

test('what an address carries and cannot be understood is left out', () => {
  const filter = concernFilterSchema.parse({ level: 'practice', state: 'lost', cycle: '7', page: 'x' });
  expect(filter).toEqual({ page: 1 });
});

test('a filter comes back from the address it makes', () => {
  const filter = { level: 'red', state: 'waiting', cycle: CYCLE, page: 2 } as const;
  expect(concernFilterSchema.parse(concernQuery(filter))).toEqual(filter);
});
