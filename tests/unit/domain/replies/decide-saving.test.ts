import { expect, test } from 'vitest';
import { decideSaving } from '#lib/domain/replies/decide-saving.ts';

test.each([
  ['not sent yet, of a returned audit', null, 'returned', true],
  ['that was sent', new Date('2010-12-22T09:00:00Z'), 'returned', false],
  ['of an audit its pair works on again', null, 'started', false],
] as const)('a reply %s can be written on: %s, %s, %s', (_, repliedAt, status, may) => {
  expect(decideSaving({ repliedAt, status }).ok).toBe(may);
});
