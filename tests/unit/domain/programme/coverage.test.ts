import { expect, test } from 'vitest';
import { coveredSince, partTeams, type UncoveredTeam } from '#lib/domain/programme/coverage.ts';

test('audits due twelve months ago to the day still cover a team', () => {
  expect(coveredSince('2026-11-22')).toBe('2025-11-22');
});

test('a team that never had a case is told apart from one that audits have missed', () => {
  const team = (name: string, rest: Partial<UncoveredTeam>): UncoveredTeam => ({
    id: name,
    name,
    hasCases: true,
    last: null,
    ...rest,
  });
  const teams = [
    team('Missed', {}),
    team('Unit', { hasCases: false }),
    team('Long ago', { hasCases: false, last: { cycleName: 'Cycle 1', dueOn: '2010-12-01' } }),
  ];
  const { missed, caseless } = partTeams(teams);
  expect(missed.map(({ name }) => name)).toEqual(['Missed', 'Long ago']);
  expect(caseless.map(({ name }) => name)).toEqual(['Unit']);
});
