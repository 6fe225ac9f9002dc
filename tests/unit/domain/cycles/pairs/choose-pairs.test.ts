import { expect, test } from 'vitest';
import { checkPairs, postedChoices, seatPeople } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

const chair = anAuditor({ id: 'c1', seat: 'chair', teamId: null });

test('a form’s seats are read for this cycle’s audits only', () => {
  const fields = { 'manager-audit-1': 'm1', 'chair-audit-1': '', 'manager-audit-99': 'm1', step: 'keep' };
  expect(postedChoices(fields, [anAuditToPair()])).toEqual([
    { auditId: 'audit-1', seat: 'manager', personId: 'm1' },
    { auditId: 'audit-1', seat: 'chair', personId: null },
  ]);
});

test('a choice fills its seat, an empty choice empties it, and a seat not on the form stays', () => {
  const audits = [
    anAuditToPair({ manager: 'old', chair: 'stays' }),
    anAuditToPair({ id: 'other', chair: 'c1' }),
  ];
  const seated = seatPeople(audits, [
    { auditId: 'audit-1', seat: 'manager', personId: 'm1' },
    { auditId: 'other', seat: 'chair', personId: null },
  ]);
  expect(seated.map(({ manager, chair: sits }) => [manager, sits])).toEqual([
    ['m1', 'stays'],
    [null, null],
  ]);
});

test.each(['returned', 'not-returned'] as const)(
  'an audit that is %s keeps its pair, whatever is posted',
  (status) => {
    const audits = [anAuditToPair({ status, manager: 'm1' })];
    expect(seatPeople(audits, [{ auditId: 'audit-1', seat: 'manager', personId: 'm2' }])).toEqual(audits);
  },
);

const kept = (manager: string | null, differences: { judged?: string[]; mustBeWhole?: boolean } = {}) =>
  checkPairs({
    audits: [anAuditToPair({ manager, chair: 'c1' })],
    judged: new Set(differences.judged ?? ['audit-1']),
    auditors: [anAuditor(), anAuditor({ id: 'own', teamId: 'b' }), chair],
    mustBeWhole: differences.mustBeWhole ?? false,
  }).ok;

test('pairs that keep the rules can be kept', () => {
  expect(kept('m1', { mustBeWhole: true })).toBe(true);
});

test('someone of the case’s own team is refused whatever is posted', () => {
  expect(kept('own')).toBe(false);
});

test('an empty seat is refused once pairs must be whole', () => {
  expect(kept(null, { mustBeWhole: true })).toBe(false);
});

test('audits on another page of the list are not judged now', () => {
  expect(kept('own', { judged: [] })).toBe(true);
});
