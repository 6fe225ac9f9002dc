import { expect, test } from 'vitest';
import { mayClose, mayOpen } from '#lib/domain/cycles/ready.ts';
import { aChair, anAuditor, anAuditToPair, someFacts } from '#tests/support/pair-builders.ts';

const manager = anAuditor();
const chair = aChair();
const whole = anAuditToPair({ manager: 'm1', chair: 'c1' });

test('a cycle with whole pairs may open', () => {
  expect(mayOpen(someFacts([whole], [manager, chair])).ok).toBe(true);
});

test('a cycle does not open while an auditor has left, and names the audit', () => {
  expect(mayOpen(someFacts([whole], [chair]))).toEqual({
    ok: false,
    problems: [
      { field: 'pairs', message: 'The pair of CP-01 needs another look before this cycle can open' },
    ],
  });
});

test('a cycle may close when nothing is outstanding', () => {
  expect(mayClose(0).ok).toBe(true);
});

test.each([
  [1, '1 audit is'],
  [3, '3 audits are'],
])('a cycle does not close with %i outstanding', (outstanding, words) => {
  const closed = mayClose(outstanding);
  expect(closed.ok ? '' : closed.problems[0]?.message).toMatch(
    new RegExp(`^${words} neither returned nor accounted`),
  );
});
