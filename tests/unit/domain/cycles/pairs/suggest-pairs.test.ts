import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenRules, rulesBrokenBy } from '#lib/domain/cycles/pairs/broken-rules.ts';
import type { Auditor, AuditToPair, PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard, pairKey } from '#lib/domain/cycles/pairs/pair-board.ts';
import { otherSeat, pairLoads } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { SEAT_NAMES, type Seat } from '#lib/domain/people/roles.ts';
import { aChair, anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';

const PROBLEMS = 1000;
const team = fc.constantFrom('a', 'b', 'c', 'd');
const strength = fc.constantFrom('must', 'prefer', 'off');
const auditors = fc
  .array(
    fc.record({
      seat: fc.constantFrom(...SEAT_NAMES),
      teamId: fc.option(team),
      lines: fc.array(team, { maxLength: 2 }),
      isExperienced: fc.boolean(),
      trainedUntil: fc.constantFrom(null, '2010-06-30', '2012-01-31'),
      daysThere: fc.constantFrom(20, 20, 20, 3),
      elsewhere: fc.nat({ max: 5 }),
    }),
    { maxLength: 12 },
  )
  .map((people) =>
    people.map((person, place) => anAuditor({ id: `p${place}`, name: `Person ${place}`, ...person })),
  );
const audits = fc
  .array(
    fc.record({
      teamId: team,
      manager: fc.option(fc.integer({ min: 0, max: 11 }).map((place) => `p${place}`)),
      chair: fc.option(fc.integer({ min: 0, max: 11 }).map((place) => `p${place}`)),
      workers: fc.constantFrom<string[]>([], [], ['p0']),
      status: fc.constantFrom('allocated', 'allocated', 'started', 'returned'),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map((audit, place) =>
      anAuditToPair({ ...audit, id: `audit-${place}`, code: `CP-${place}`, teamName: audit.teamId }),
    ),
  );
const terms = fc
  .record({ experienced: strength, training: strength, leave: strength, 'same-pair': strength })
  .chain((strengths) =>
    fc.record({
      mostAudits: fc.integer({ min: 1, max: 12 }),
      strengths: fc.constantFrom('must' as const, 'prefer' as const).map((load) => ({ ...strengths, load })),
    }),
  )
  .map(someTerms);
const problem = fc
  .record({ asked: audits, people: auditors, terms })
  .map(({ asked, people, terms: held }) => someFacts(asked, people, { terms: held }));

const mustsBroken = (facts: PairFacts) => {
  const board = pairBoard(facts);
  return facts.audits
    .filter(({ status }) => status !== 'returned')
    .flatMap((audit) => brokenRules(audit, board))
    .filter((rule) => rule.strength === 'must');
};

/** Could this person be put into an empty seat, everybody else sitting as they do? */
function couldSit(
  facts: PairFacts,
  { audit, seat, person }: { audit: AuditToPair; seat: Seat; person: Auditor },
) {
  const board = pairBoard(facts);
  const partner = board.people.get(audit[otherSeat(seat)] ?? '') ?? null;
  const together = partner ? (board.together.get(pairKey(person.id, partner.id)) ?? 0) + 1 : 0;
  const held = (board.held.get(person.id) ?? 0) + 1;
  const sitting = { audit, seat, person, partner, held, together, terms: facts.terms };
  return rulesBrokenBy(sitting).every((rule) => rule.strength !== 'must');
}

describe('of a thousand random problems, suggested pairs', () => {
  test('never break a rule that must hold, lose no audit, and are the same each time', () => {
    fc.assert(
      fc.property(problem, (facts) => {
        const { audits: paired } = suggestPairs(facts);
        expect(paired.map(({ id }) => id)).toEqual(facts.audits.map(({ id }) => id));
        expect(mustsBroken({ ...facts, audits: paired })).toEqual([]);
        expect(suggestPairs(facts).audits).toEqual(paired);
      }),
      { numRuns: PROBLEMS },
    );
  });

  test('leave a seat empty only where nobody may take it, and then say of that audit why', () => {
    fc.assert(
      fc.property(problem, (facts) => {
        const { audits: paired, gaps } = suggestPairs(facts);
        const after = { ...facts, audits: paired };
        const empty = paired
          .filter(({ status }) => status !== 'returned')
          .flatMap((audit) =>
            SEAT_NAMES.filter((seat) => audit[seat] === null).map((seat) => ({ audit, seat })),
          );
        const able = empty.filter(({ audit, seat }) =>
          facts.auditors.some((person) => couldSit(after, { audit, seat, person })),
        );
        expect(able).toEqual([]);
        const said = gaps.join(' ');
        const unsaid = empty.filter(
          ({ audit, seat }) =>
            !said.includes(audit.code) && facts.auditors.some((person) => person.seat === seat),
        );
        expect(unsaid).toEqual([]);
        expect(gaps.length > 0).toBe(empty.length > 0);
      }),
      { numRuns: PROBLEMS },
    );
  });

  test('leave everyone who sits within the rules where they are', () => {
    fc.assert(
      fc.property(problem, (facts) => {
        const first = suggestPairs(facts).audits;
        const again = suggestPairs({ ...facts, audits: first }).audits;
        for (const [place, audit] of first.entries()) {
          for (const seat of SEAT_NAMES) if (audit[seat]) expect(again[place]?.[seat]).toBe(audit[seat]);
        }
      }),
      { numRuns: PROBLEMS / 4 },
    );
  });
});

describe('suggested pairs', () => {
  test('give no two people loads more than one apart where no rule stands between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 9 }), (many, people) => {
        const asked = Array.from({ length: many }, (_, place) => anAuditToPair({ id: `audit-${place}` }));
        const chairs = Array.from({ length: people }, (_, place) => aChair({ id: `c${place}` }));
        const facts = someFacts(asked, chairs);
        const loads = pairLoads(suggestPairs(facts).audits, chairs).map((load) => load.audits);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('keep a pair that is good and mend one that breaks a rule', () => {
    const people = [
      anAuditor({ id: 'own', teamId: 'b' }),
      anAuditor({ id: 'other', teamId: 'c' }),
      anAuditor({ id: 'third', teamId: 'd' }),
    ];
    const asked = [
      anAuditToPair({ id: 'good', manager: 'third' }),
      anAuditToPair({ id: 'broken', manager: 'own' }),
    ];
    expect(suggestPairs(someFacts(asked, people)).audits.map(({ manager }) => manager)).toEqual([
      'third',
      'other',
    ]);
  });

  test('leave returned audits to the pair that did them', () => {
    const returned = anAuditToPair({ status: 'returned', manager: 'gone' });
    expect(suggestPairs(someFacts([returned], [anAuditor()])).audits[0]?.manager).toBe('gone');
  });

  test('put newcomers beside those who have done it before', () => {
    const people = [
      anAuditor({ id: 'm1' }),
      anAuditor({ id: 'm2', isExperienced: false }),
      aChair({ id: 'c1' }),
      aChair({ id: 'c2', isExperienced: false }),
    ];
    const asked = Array.from({ length: 4 }, (_, place) => anAuditToPair({ id: `audit-${place}` }));
    const pairs = suggestPairs(someFacts(asked, people)).audits.map(
      ({ manager, chair }) => `${manager} ${chair}`,
    );
    expect(pairs).not.toContain('m2 c2');
    expect(pairs.filter((pair) => pair.includes('null'))).toEqual([]);
  });

  test('let as many different people meet as they can', () => {
    const people = ['m1', 'm2', 'm3'].map((id) => anAuditor({ id }));
    const chairs = ['c1', 'c2', 'c3'].map((id) => aChair({ id }));
    const asked = Array.from({ length: 9 }, (_, place) => anAuditToPair({ id: `audit-${place}` }));
    const { audits: paired } = suggestPairs(someFacts(asked, [...people, ...chairs]));
    expect(new Set(paired.map(({ manager, chair }) => `${manager} ${chair}`)).size).toBe(9);
  });
});
