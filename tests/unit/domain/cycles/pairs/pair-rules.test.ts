import { expect, test } from 'vitest';
import { canChangePair, seatProblem } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

test('a manager from another team may take the manager’s seat', () => {
  expect(seatProblem(anAuditToPair(), 'manager', anAuditor())).toBeNull();
});

test('a chair without a team may sit on any case', () => {
  const chair = anAuditor({ seat: 'chair', teamId: null, teamName: null });
  expect(seatProblem(anAuditToPair(), 'chair', chair)).toBeNull();
});

test('nobody audits a case of their own team', () => {
  const own = anAuditor({ teamId: 'b', teamName: 'Northgate' });
  expect(seatProblem(anAuditToPair(), 'manager', own)).toBe(
    'Ruth Osei belongs to Northgate, whose case this is: choose someone from elsewhere',
  );
});

test('a manager cannot take the chair’s seat', () => {
  expect(seatProblem(anAuditToPair(), 'chair', anAuditor())).toBe(
    'Ruth Osei is not an independent chair: a pair has one of each',
  );
});

test('someone unknown or gone cannot sit', () => {
  expect(seatProblem(anAuditToPair(), 'chair', undefined)).toBe(
    'Choose an independent chair who can audit now',
  );
});

test.each([
  ['allocated', true],
  ['started', true],
  ['returned', false],
  ['not-returned', false],
  ['replaced', false],
] as const)('the pair of an audit that is %s can change: %s', (status, expected) => {
  expect(canChangePair(status)).toBe(expected);
});
