import { expect, test } from 'vitest';
import { isExperienced } from '#lib/domain/readiness/experience.ts';

test.each([
  ['somebody with fewer returned audits than asked for is not experienced', 2, false, false],
  ['somebody with as many returned audits as asked for is experienced', 3, false, true],
  ['the coordinator’s mark is enough before any audit', 0, true, true],
])('%s', (_rule, returned, marked, experienced) => {
  expect(isExperienced({ returned, marked }, 3)).toBe(experienced);
});
