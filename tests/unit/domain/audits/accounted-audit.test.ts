import { expect, test } from 'vitest';
import { whileOpen } from '#lib/domain/audits/accounted-audit.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';

test('reasons are recorded while the cycle is open and at no other time', () => {
  expect(CYCLE_STATUS_NAMES.filter((status) => whileOpen(status).ok)).toEqual(['open']);
});
