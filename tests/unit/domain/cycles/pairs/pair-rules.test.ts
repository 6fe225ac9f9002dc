import { describe, expect, test } from 'vitest';
import type { Sitting } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULE_NAMES, type PairRule } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES, withArticle } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { aChair, anAuditor, anAuditToPair, someTerms } from '#tests/support/pair-builders.ts';

const aSitting = (differences: Partial<Sitting> = {}): Sitting => ({
  audit: anAuditToPair(),
  seat: 'manager',
  person: anAuditor(),
  partner: aChair(),
  held: 1,
  together: 1,
  terms: someTerms({ mostAudits: 4 }),
  ...differences,
});

test('a manager of another team beside a chair breaks no rule', () => {
  expect(PAIR_RULE_NAMES.filter((rule) => PAIR_RULES[rule].isBroken(aSitting()))).toEqual([]);
});

const away = anAuditor({ leave: [{ from: '2010-11-05', to: '2010-12-03' }], daysThere: 4 });
const newcomer = anAuditor({ isExperienced: false });

describe.each<[PairRule, Partial<Sitting>, string, string]>([
  [
    'one-from-each',
    { seat: 'chair' },
    'is not an independent chair: a pair has one of each',
    'is not an independent chair',
  ],
  [
    'own-team',
    { person: anAuditor({ teamId: 'b' }) },
    'belongs to Northgate, whose case this is: choose someone from elsewhere',
    'belongs to Northgate',
  ],
  [
    'own-line',
    { person: anAuditor({ lines: ['b'] }) },
    'manages Northgate, whose case this is',
    'manages Northgate',
  ],
  [
    'own-line',
    { audit: anAuditToPair({ workers: ['m1'] }) },
    'has the name of the worker of this case',
    'has the name of the worker',
  ],
  [
    'experienced',
    { person: newcomer, partner: aChair({ isExperienced: false }) },
    'is not experienced, and neither is Ines Hall',
    'is as new to it as Ines Hall',
  ],
  [
    'training',
    { person: anAuditor({ trainedUntil: null }) },
    'is not trained for this tool',
    'is not trained for this tool',
  ],
  [
    'training',
    { person: anAuditor({ trainedUntil: '2010-11-29' }) },
    'is trained until 29 November 2010, which is before the audits are due',
    'is trained until 29 November 2010 only',
  ],
  [
    'leave',
    { person: away },
    'is away until 3 December 2010, which leaves 4 working days before the audits are due',
    'is away until 3 December 2010',
  ],
  ['load', { held: 5 }, 'would hold 5 audits: 4 is the most', 'holds 4 audits already'],
  [
    'same-pair',
    { together: 3 },
    'does 3 audits with Ines Hall within twelve months',
    'has audited with Ines Hall often enough',
  ],
])('%s', (rule, differences, why, inBrief) => {
  const sitting = aSitting(differences);
  test(`is broken by someone who ${inBrief}, and says so`, () => {
    expect(PAIR_RULES[rule].isBroken(sitting)).toBe(true);
    expect(PAIR_RULES[rule].why(sitting)).toBe(why);
    expect(PAIR_RULES[rule].inBrief(sitting)).toBe(inBrief);
  });
});

test.each<[string, PairRule, Partial<Sitting>]>([
  ['one experienced auditor is enough', 'experienced', { person: newcomer }],
  ['someone alone is not yet a pair', 'experienced', { person: newcomer, partner: null }],
  ['training may end on the very day', 'training', { person: anAuditor({ trainedUntil: '2010-11-30' }) }],
  ['five working days are enough', 'leave', { person: anAuditor({ daysThere: 5 }) }],
  ['a full load is not too much', 'load', { held: 4 }],
  ['twice together is not every time', 'same-pair', { together: 2 }],
])('%s', (_, rule, differences) => {
  expect(PAIR_RULES[rule].isBroken(aSitting(differences))).toBe(false);
});

test('one from each role and the own team always hold and are never set aside', () => {
  for (const rule of ['one-from-each', 'own-team'] as const) {
    expect(PAIR_RULES[rule]).toMatchObject({ usually: 'must', mayBe: ['must'], canSetAside: false });
  }
});

test('a role takes the article it is said with', () => {
  expect(['Independent chair', 'Group manager'].map(withArticle)).toEqual([
    'an independent chair',
    'a group manager',
  ]);
});
