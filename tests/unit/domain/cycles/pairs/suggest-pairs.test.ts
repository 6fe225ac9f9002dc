import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairLoads } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

const team = fc.constantFrom('a', 'b', 'c', 'd');
const audits = fc
  .array(team, { maxLength: 60 })
  .map((teams) =>
    teams.map((teamId, place) =>
      anAuditToPair({ id: `audit-${place}`, code: `CP-${place}`, teamId, teamName: teamId }),
    ),
  );
const auditors = fc
  .array(fc.record({ seat: fc.constantFrom(...SEAT_NAMES), teamId: fc.option(team) }), { maxLength: 12 })
  .map((people) => people.map((person, place) => anAuditor({ id: `p${place}`, ...person })));

describe('suggested pairs', () => {
  test('never seat anyone on a case of their own team, nor in the other’s seat', () => {
    fc.assert(
      fc.property(audits, auditors, (asked, people) => {
        for (const audit of suggestPairs(asked, people).audits) {
          for (const seat of SEAT_NAMES) {
            const person = people.find(({ id }) => id === audit[seat]);
            if (person) expect([person.seat, person.teamId === audit.teamId]).toEqual([seat, false]);
          }
        }
      }),
    );
  });

  test('leave a seat empty only where nobody may take it, and then say why', () => {
    fc.assert(
      fc.property(audits, auditors, (asked, people) => {
        const { audits: paired, gaps } = suggestPairs(asked, people);
        const empty = paired.flatMap((audit) =>
          SEAT_NAMES.filter((seat) => audit[seat] === null).map((seat) => ({ audit, seat })),
        );
        const able = empty.filter(({ audit, seat }) =>
          people.some((person) => person.seat === seat && person.teamId !== audit.teamId),
        );
        expect(able).toEqual([]);
        expect(gaps.length > 0).toBe(empty.length > 0);
      }),
    );
  });

  test('give no two people loads more than one apart where no rule stands between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 9 }), (many, people) => {
        const asked = Array.from({ length: many }, (_, place) => anAuditToPair({ id: `audit-${place}` }));
        const chairs = Array.from({ length: people }, (_, place) =>
          anAuditor({ id: `c${place}`, seat: 'chair', teamId: null }),
        );
        const loads = pairLoads(suggestPairs(asked, chairs).audits, chairs).map((load) => load.audits);
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
    expect(suggestPairs(asked, people).audits.map(({ manager }) => manager)).toEqual(['third', 'other']);
  });

  test('leave returned audits to the pair that did them', () => {
    const returned = anAuditToPair({ status: 'returned', manager: 'gone' });
    expect(suggestPairs([returned], [anAuditor()]).audits[0]?.manager).toBe('gone');
  });

  test('say which cases no manager may take, and why', () => {
    const chair = anAuditor({ id: 'c', seat: 'chair', teamId: null });
    const { gaps } = suggestPairs([anAuditToPair()], [anAuditor({ teamId: 'b' }), chair]);
    expect(gaps).toEqual([
      'No group manager could be found for CP-01: every group manager belongs to Northgate, whose case this is.',
    ]);
  });

  test('say so when there is no chair at all', () => {
    expect(suggestPairs([anAuditToPair()], [anAuditor()]).gaps).toEqual([
      'There is no independent chair yet: ask your administrator to invite one.',
    ]);
  });
});
