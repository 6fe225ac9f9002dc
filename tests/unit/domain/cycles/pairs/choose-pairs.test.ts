import { expect, test } from 'vitest';
import {
  checkPairs,
  isChanged,
  postedChoices,
  seatPeople,
  unfitPairs,
} from '#lib/domain/cycles/pairs/choose-pairs.ts';
import { aChair, anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

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

test.each(['returned', 'not-returned', 'replaced'] as const)(
  'an audit that is %s keeps its pair, whatever is posted',
  (status) => {
    const audits = [anAuditToPair({ status, manager: 'm1' })];
    expect(seatPeople(audits, [{ auditId: 'audit-1', seat: 'manager', personId: 'm2' }])).toEqual(audits);
  },
);

test('a pair has changed when somebody else sits in either seat', () => {
  const before = anAuditToPair({ manager: 'm1', chair: 'c1' });
  expect(isChanged({ ...before, code: 'CP-02' }, before)).toBe(false);
  expect(isChanged({ ...before, chair: 'c2' }, before)).toBe(true);
});

const auditors = [anAuditor(), anAuditor({ id: 'own', teamId: 'b' }), aChair()];
const kept = (manager: string | null, mustBeWhole = false) => {
  const before = anAuditToPair({ chair: 'c1' });
  return checkPairs(someFacts([before], auditors), [{ ...before, manager }], mustBeWhole).ok;
};

test('pairs that keep the rules can be kept', () => {
  expect(kept('m1', true)).toBe(true);
});

test('someone of the case’s own team is refused whatever is posted', () => {
  expect(kept('own')).toBe(false);
});

test('a changed pair with an empty seat is refused once pairs must be whole', () => {
  const before = anAuditToPair({ manager: 'm1', chair: 'c1' });
  const emptied = [{ ...before, chair: null }];
  expect(checkPairs(someFacts([before], auditors), emptied, true).ok).toBe(false);
  expect(checkPairs(someFacts([before], auditors), emptied, false).ok).toBe(true);
});

test('a pair that stays as it was does not stand in the way of another', () => {
  const broken = anAuditToPair({ id: 'old', manager: 'own', chair: 'c1' });
  const mended = anAuditToPair({ id: 'new' });
  const after = [broken, { ...mended, manager: 'm1', chair: 'c1' }];
  expect(checkPairs(someFacts([broken, mended], auditors), after, true).ok).toBe(true);
});

test('a change that gives somebody too many audits is refused', () => {
  const [first, second] = [anAuditToPair({ manager: 'm1' }), anAuditToPair({ id: 'second' })];
  const facts = someFacts([first, second], auditors, { terms: someTerms({ mostAudits: 1 }) });
  const done = checkPairs(facts, [first, { ...second, manager: 'm1' }], false);
  expect(done.ok ? [] : done.problems).toEqual([
    { field: 'manager-second', message: 'CP-01: Ruth Osei would hold 2 audits: 1 is the most' },
  ]);
});

test('a pair is unfit while it is not whole or breaks a rule, and no more once it is handed in', () => {
  const audits = [
    anAuditToPair({ id: 'fit', manager: 'm1', chair: 'c1' }),
    anAuditToPair({ id: 'empty', manager: 'm1' }),
    anAuditToPair({ id: 'broken', manager: 'own', chair: 'c1' }),
    anAuditToPair({ id: 'in', manager: 'own', chair: 'c1', status: 'returned' }),
  ];
  expect(unfitPairs(someFacts(audits, auditors)).map(({ id }) => id)).toEqual(['empty', 'broken']);
});
