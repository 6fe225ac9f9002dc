import { expect, test } from 'vitest';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';

test.each([
  ['CP', 7, 29, 'CP-07'],
  ['CP', 7, 5, 'CP-07'],
  ['CFP', 7, 120, 'CFP-007'],
  ['CP', 120, 120, 'CP-120'],
])('%s case %i of %i is called %4$s', (prefix, number, size, code) => {
  expect(auditCode(prefix, number, size)).toBe(code);
});
