import { expect, test } from 'vitest';
import { daysOfCycle, daysThere, pairTerms, ruleStrengths } from '#lib/domain/cycles/pairs/pair-terms.ts';
import { aChair, anAuditor } from '#tests/support/pair-builders.ts';

test('a council that has decided nothing has the rules the product comes with', () => {
  expect(ruleStrengths({})).toEqual({
    'one-from-each': 'must',
    'own-team': 'must',
    'own-line': 'must',
    experienced: 'must',
    training: 'prefer',
    leave: 'must',
    load: 'must',
    'same-pair': 'prefer',
  });
});

test('a council decides what it may, and nothing stored can switch the own team off', () => {
  const stored = { training: 'must', 'own-team': 'off', load: 'off', leave: 7, other: 'must' };
  expect(ruleStrengths(stored)).toMatchObject({
    training: 'must',
    'own-team': 'must',
    load: 'must',
    leave: 'must',
  });
  expect(ruleStrengths('nonsense')).toEqual(ruleStrengths({}));
});

test('the working days of a cycle leave out weekends and bank holidays', () => {
  expect(daysOfCycle('2010-12-24', '2010-12-29')).toEqual(['2010-12-24', '2010-12-29']);
});

test('days away, both included, leave the other working days', () => {
  const days = daysOfCycle('2010-11-01', '2010-11-12');
  const leave = [
    { from: '2010-10-25', to: '2010-11-02' },
    { from: '2010-11-02', to: '2010-11-05' },
  ];
  expect(daysThere(days, leave)).toBe(5);
  expect(daysThere(days, [])).toBe(10);
});

const council = { pairRules: {}, mostAudits: 4, opensOn: '2010-11-01', dueOn: '2010-11-30' };

test('a rule about what nobody has recorded waits', () => {
  const unknown = { isExperienced: false, trainedUntil: null };
  const terms = pairTerms(council, [anAuditor(unknown), aChair(unknown)]);
  expect(terms.waiting).toEqual(['experienced', 'training']);
  expect([terms.strengths.experienced, terms.strengths.training]).toEqual(['off', 'off']);
});

test('it holds for everybody as soon as it is recorded for one', () => {
  const terms = pairTerms(council, [anAuditor({ isExperienced: false, trainedUntil: null }), aChair()]);
  expect(terms.waiting).toEqual([]);
  expect([terms.strengths.experienced, terms.strengths.training]).toEqual(['must', 'prefer']);
});

test('in a cycle of fewer than five working days all of them are needed', () => {
  expect(pairTerms(council, []).daysNeeded).toBe(5);
  expect(pairTerms({ ...council, dueOn: '2010-11-03' }, []).daysNeeded).toBe(3);
});
