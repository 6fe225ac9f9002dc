import { expect, test } from 'vitest';
import { outboxFilterSchema, outboxQuery } from '#lib/domain/messages/outbox-filter.ts';

test('a filter is the same after a journey through an address', () => {
  const filter = { status: 'failed', kind: 'late', page: 3 } as const;
  expect(outboxFilterSchema.parse(outboxQuery(filter))).toEqual(filter);
});

test('what cannot be understood does not filter', () => {
  expect(outboxFilterSchema.parse({ status: 'lost', kind: '', page: '-1' })).toEqual({ page: 1 });
  expect(outboxQuery({ page: 1 })).toEqual({});
});
