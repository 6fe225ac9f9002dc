import { expect, test } from 'vitest';
import { carriedPair } from '#lib/domain/audits/carried-pair.ts';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { anAuditor, anAuditToPair, someFacts } from '#tests/support/pair-builders.ts';

const manager = anAuditor({ id: 'm1', teamId: 'a', teamName: 'Harbour' });
const chair = anAuditor({ id: 'c1', name: 'Cora Chair', seat: 'chair', teamId: null, teamName: null });
const pair = { manager: 'm1', chair: 'c1' };

const carried = (differences: Partial<AuditToPair>, auditors: readonly Auditor[]) => {
  const audit = anAuditToPair(differences);
  return carriedPair(audit, someFacts([audit], auditors));
};

test('a pair stays with the case that steps in where the rules let it', () => {
  expect(carried({ teamId: 'b', ...pair }, [manager, chair])).toEqual([
    { seat: 'manager', personId: 'm1', problem: null },
    { seat: 'chair', personId: 'c1', problem: null },
  ]);
});

test('someone whose own team holds the new case leaves the pair, and it is said why', () => {
  const [first, second] = carried({ teamId: 'a', teamName: 'Harbour', ...pair }, [manager, chair]);
  expect(first?.problem).toMatch(/^Ruth Osei belongs to Harbour/);
  expect(second?.problem).toBeNull();
});

test('someone who can audit no more leaves the pair', () => {
  const left = carried({ teamId: 'b', ...pair }, [chair]);
  expect(left.map(({ problem }) => problem === null)).toEqual([false, true]);
});

test('a seat that was empty stays empty', () => {
  expect(carried({ chair: 'c1' }, [chair])).toEqual([{ seat: 'chair', personId: 'c1', problem: null }]);
});
