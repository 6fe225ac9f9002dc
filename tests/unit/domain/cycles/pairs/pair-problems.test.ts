import { expect, test } from 'vitest';
import { allPaired, pairLoads, pairProblems } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

const manager = anAuditor();
const chair = anAuditor({ id: 'c1', name: 'Ines Hall', seat: 'chair', teamId: 'b', teamName: 'Northgate' });
const auditors = new Map([manager, chair].map((person) => [person.id, person]));

test('a broken rule is shown at the field of its own seat', () => {
  const audit = anAuditToPair({ manager: 'm1', chair: 'c1' });
  expect(pairProblems(audit, auditors, true)).toEqual([
    {
      field: 'chair-audit-1',
      message: 'CP-01: Ines Hall belongs to Northgate, whose case this is: choose someone from elsewhere',
    },
  ]);
});

test('an empty seat may wait while pairs are being built', () => {
  expect(pairProblems(anAuditToPair({ manager: 'm1' }), auditors, false)).toEqual([]);
});

test('an empty seat is a problem once pairs must be whole', () => {
  expect(pairProblems(anAuditToPair({ manager: 'm1' }), auditors, true)).toEqual([
    { field: 'chair-audit-1', message: 'CP-01: choose the independent chair' },
  ]);
});

test('all are paired when no seat is empty', () => {
  const whole = anAuditToPair({ manager: 'm1', chair: 'c1' });
  expect(allPaired([whole])).toBe(true);
  expect(allPaired([whole, anAuditToPair({ chair: 'c1' })])).toBe(false);
});

test('each auditor’s load counts the audits they hold, none included', () => {
  const loads = pairLoads(
    [anAuditToPair({ manager: 'm1' }), anAuditToPair({ manager: 'm1' })],
    [manager, chair],
  );
  expect(loads.map(({ auditor, audits }) => [auditor.name, audits])).toEqual([
    ['Ruth Osei', 2],
    ['Ines Hall', 0],
  ]);
});
