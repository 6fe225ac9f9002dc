import { expect, test } from 'vitest';
import {
  brokenByTwo,
  maySetAside,
  RULES_TO_SET_ASIDE,
  type RulesToSetAside,
  setAsideSchema,
} from '#lib/domain/cycles/pairs/set-aside.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { aChair, anAuditor, anAuditToPair, aSetAside, someFacts } from '#tests/support/pair-builders.ts';

const auditors = [
  anAuditor({ lines: ['b'], leave: [{ from: '2010-11-01', to: '2010-11-30' }], daysThere: 0 }),
  anAuditor({ id: 'own', name: 'Owen Bell', teamId: 'b', lines: ['b'] }),
  anAuditor({ id: 'fine' }),
  aChair(),
];
const audit = anAuditToPair();
const facts = someFacts([audit], auditors);

const told = (wanted: Partial<RulesToSetAside>) => {
  const done = maySetAside(facts, audit, {
    manager: 'm1',
    chair: 'c1',
    rules: ['own-line', 'leave'],
    reason: 'Because',
    ...wanted,
  });
  return done.ok ? [] : done.problems.map(({ field, message }) => `${field}: ${message}`);
};

test('one from each role and the own team are never among the rules to set aside', () => {
  expect(RULES_TO_SET_ASIDE).toEqual(['own-line', 'experienced', 'training', 'leave', 'load', 'same-pair']);
});

test('rules that two people break may be set aside for them', () => {
  expect(told({})).toEqual([]);
});

test('a broken rule that is not ticked stands in the way', () => {
  expect(told({ rules: ['leave'] })).toEqual([
    'rules: Ruth Osei manages Northgate, whose case this is: “Not the worker’s line” would have to be set aside as well',
  ]);
});

test('a rule nobody breaks is not set aside', () => {
  expect(told({ manager: 'fine', rules: ['leave'] })).toEqual([
    'rules: These two do not break “Leave respected”, so there is nothing to set aside',
  ]);
});

test('the own team is refused at its seat, even with its rule posted', () => {
  expect(told({ manager: 'own', rules: ['own-line', 'own-team'] })).toEqual([
    'manager: Owen Bell belongs to Northgate, whose case this is: choose someone from elsewhere',
  ]);
});

test('somebody unknown, or in the other’s seat, is refused at the seat', () => {
  expect(told({ manager: 'stranger', rules: ['own-line'] })[0]).toBe(
    'manager: Choose a group manager who can audit now',
  );
  expect(told({ manager: 'c1', rules: ['own-line'] })[0]).toMatch(
    /^manager: Ines Hall is not a group manager/,
  );
});

test('what is set aside already does not hide what the two break', () => {
  const aside = anAuditToPair({ manager: 'm1', chair: 'c1', setAside: [aSetAside({ rule: 'leave' })] });
  const broken = brokenByTwo({ ...facts, audits: [aside] }, aside, aside);
  expect(broken.map(({ rule }) => rule)).toEqual(['own-line', 'leave']);
});

test('one rule comes as text and several as a list', () => {
  const typed = { manager: 'm1', chair: 'c1', reason: ' Short of people ' };
  const rules = (posted: unknown) => {
    const read = parseInput(setAsideSchema, { ...typed, rules: posted });
    return read.ok ? read.value.rules : read.problems.map(({ message }) => message);
  };
  expect(rules('leave')).toEqual(['leave']);
  expect(rules(['leave', 'load'])).toEqual(['leave', 'load']);
  expect(rules(undefined)).toEqual(['Choose the rule to set aside']);
});

test('nothing is set aside without two people and a reason', () => {
  const read = parseInput(setAsideSchema, { manager: '', chair: '', rules: 'leave', reason: ' ' });
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
    'Choose the group manager',
    'Choose the independent chair',
    'Say why this rule is set aside',
  ]);
});
