import { expect, test } from 'vitest';
import type { AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { allPaired, otherSeat, pairLoads, pairProblems } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { aChair, anAuditor, anAuditToPair, someFacts } from '#tests/support/pair-builders.ts';

const manager = anAuditor({ isExperienced: false });
const chair = aChair({ teamId: 'b', teamName: 'Northgate' });
const newcomer = aChair({ id: 'c2', name: 'Jo Lund', isExperienced: false });

const problems = (differences: Partial<AuditToPair>, mustBeWhole = true) => {
  const audit = anAuditToPair(differences);
  const board = pairBoard(someFacts([audit], [manager, chair, newcomer]));
  return pairProblems(audit, board, mustBeWhole);
};

test('a broken rule is shown at the field of its own seat', () => {
  expect(problems({ manager: 'm1', chair: 'c1' })).toEqual([
    {
      field: 'chair-audit-1',
      message: 'CP-01: Ines Hall belongs to Northgate, whose case this is: choose someone from elsewhere',
    },
  ]);
});

test('a rule about the two of them is a problem once', () => {
  expect(problems({ manager: 'm1', chair: 'c2' })).toEqual([
    { field: 'manager-audit-1', message: 'CP-01: Ruth Osei is not experienced, and neither is Jo Lund' },
  ]);
});

test('an empty seat may wait while pairs are being built', () => {
  expect(problems({ manager: 'm1' }, false)).toEqual([]);
});

test('an empty seat is a problem once pairs must be whole', () => {
  expect(problems({ manager: 'm1' })).toEqual([
    { field: 'chair-audit-1', message: 'CP-01: choose the independent chair' },
  ]);
});

test('a pair has two sides', () => {
  expect([otherSeat('manager'), otherSeat('chair')]).toEqual(['chair', 'manager']);
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
