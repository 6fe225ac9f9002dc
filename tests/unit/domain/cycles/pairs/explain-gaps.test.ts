import { expect, test } from 'vitest';
import { explainGaps } from '#lib/domain/cycles/pairs/explain-gaps.ts';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { aChair, anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

test('audits with the same reasons are told in one sentence, in the order of the rules', () => {
  const chairs = [
    aChair({ id: 'away', leave: [{ from: '2010-11-01', to: '2010-12-03' }], daysThere: 0 }),
    aChair({ id: 'line', lines: ['b'] }),
    aChair({ id: 'own', teamId: 'b' }),
  ];
  const audits = [anAuditToPair(), anAuditToPair({ id: 'second', code: 'CP-09' })];
  expect(explainGaps(openSeating(someFacts(audits, [anAuditor(), ...chairs])))).toContain(
    'CP-01, CP-09: every independent chair belongs to Northgate, manages Northgate or is away until 3 December 2010.',
  );
});

test('the other one of the pair may be the reason', () => {
  const people = [
    anAuditor({ isExperienced: false }),
    aChair({ isExperienced: false }),
    aChair({ id: 'own', teamId: 'b' }),
  ];
  expect(suggestPairs(someFacts([anAuditToPair()], people)).gaps).toEqual([
    'CP-01: every independent chair belongs to Northgate or is as new to it as Ruth Osei.',
  ]);
});

test('so may a full load', () => {
  const audits = [anAuditToPair(), anAuditToPair({ id: 'second', code: 'CP-02' })];
  const terms = someTerms({ mostAudits: 1 });
  expect(suggestPairs(someFacts(audits, [anAuditor(), aChair()], { terms })).gaps).toEqual([
    'CP-02: every group manager holds 1 audit already.',
    'CP-02: every independent chair holds 1 audit already.',
  ]);
});

test('a role that nobody has is said once', () => {
  expect(suggestPairs(someFacts([anAuditToPair()], [anAuditor()])).gaps).toEqual([
    'There is no independent chair yet: ask your administrator to invite one.',
  ]);
});
