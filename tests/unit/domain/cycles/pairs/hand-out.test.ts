import { expect, test } from 'vitest';
import { handOut } from '#lib/domain/cycles/pairs/hand-out.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

const audits = (...teams: string[]) =>
  teams.map((teamId, place) => anAuditToPair({ id: `audit-${place}`, teamId }));
const people = (...teams: (string | null)[]) =>
  teams.map((teamId, place) => anAuditor({ id: `p${place}`, teamId }));

test('audits go round evenly', () => {
  const handed = handOut(audits('x', 'x', 'x', 'x'), people(null, null), new Map());
  expect([...handed.values()].sort()).toEqual(['p0', 'p0', 'p1', 'p1']);
});

test('those who hold more already are given less', () => {
  const handed = handOut(audits('x', 'x'), people(null, null), new Map([['p0', 2]]));
  expect([...handed.values()]).toEqual(['p1', 'p1']);
});

test('an audit that only one may hold makes that one pass others on', () => {
  // p0 takes the first; the second is of p1's team, so p0 must take it and pass the first on.
  const handed = handOut(audits('x', 'b'), people('a', 'b'), new Map());
  expect(handed).toEqual(
    new Map([
      ['audit-0', 'p1'],
      ['audit-1', 'p0'],
    ]),
  );
});

test('an audit nobody may hold is left out', () => {
  expect(handOut(audits('a', 'b'), people('a'), new Map())).toEqual(new Map([['audit-1', 'p0']]));
});
