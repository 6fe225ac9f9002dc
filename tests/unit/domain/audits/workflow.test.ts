import { expect, test } from 'vitest';
import { AUDIT_STATUS_NAMES, type AuditAction, auditSteps, moveAudit } from '#lib/domain/audits/workflow.ts';

const ACTIONS: AuditAction[] = [
  'answer',
  'return',
  'send-back',
  'account-for',
  'expect-again',
  'allow-late',
  'replace',
];
const EXPECTED: Record<string, string> = {
  'allocated answer': 'started',
  'allocated account-for': 'not-returned',
  'started answer': 'started',
  'started return': 'returned',
  'started account-for': 'not-returned',
  'returned send-back': 'started',
  'not-returned expect-again': 'started',
  'not-returned allow-late': 'started',
  'allocated replace': 'replaced',
  'started replace': 'replaced',
  'not-returned replace': 'replaced',
};
const cells = AUDIT_STATUS_NAMES.flatMap((status) => ACTIONS.map((action) => [status, action] as const));

test.each(cells)('an audit that is %s: %s leads where the table says, or is refused', (status, action) => {
  const moved = moveAudit(status, action);
  expect(moved.ok ? moved.value : 'refused').toBe(EXPECTED[`${status} ${action}`] ?? 'refused');
});

test('a replaced audit stays as it is for good', () => {
  expect(auditSteps('replaced')).toEqual({});
});

test('a refusal says where the audit is', () => {
  expect(moveAudit('returned', 'answer')).toEqual({
    ok: false,
    problems: [
      {
        field: 'audit',
        message: 'This audit is now “Returned”, so that cannot be done. Look at the page again.',
      },
    ],
  });
});

test('every step names the permission it needs', () => {
  const needs = AUDIT_STATUS_NAMES.flatMap((status) =>
    Object.values(auditSteps(status)).map((step) => step.needs),
  );
  expect(new Set(needs)).toEqual(
    new Set(['audit.answer', 'audit.return', 'audit.send-back', 'audit.account-for']),
  );
});
