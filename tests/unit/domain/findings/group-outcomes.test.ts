import { expect, test } from 'vitest';
import { everybodyIn, groupsOfCut, madeOfTeams, namedWithCut } from '#lib/domain/findings/group-outcomes.ts';
import { cellsOfGroups, FOUR_TEAMS } from '#tests/support/breakdown-builders.ts';

const teams = cellsOfGroups(FOUR_TEAMS);

test('a group has its met, its base without those that do not apply or were left blank, and its audits', () => {
  const [castle] = groupsOfCut(teams, 'team');
  expect(castle).toMatchObject({ group: 'Castle', met: 12, base: 24, returned: 25, service: 'Families' });
  expect(everybodyIn(teams)).toMatchObject({ met: 56, base: 98, returned: 101 });
});

test('cases of which nobody has said are a group too, since whoever can subtract can count them', () => {
  const cells = [
    ...cellsOfGroups([{ dimension: 'all', group: '', met: 10, not: 8, na: 2 }]),
    ...cellsOfGroups([{ dimension: 'provider', group: 'Beacon', met: 7, not: 6, na: 2 }]),
  ];
  expect(
    groupsOfCut(cells, 'provider').map(({ group, met, base, returned }) => [group, met, base, returned]),
  ).toEqual([
    ['Beacon', 7, 13, 15],
    ['', 3, 5, 5],
  ]);
});

test('a cut that nobody has recorded has no groups, and nobody is everybody of no cases', () => {
  expect(groupsOfCut(teams, 'provider')).toEqual([]);
  expect(everybodyIn([])).toMatchObject({ met: 0, base: 0, returned: 0 });
});

test('services are made of teams where the list does not say them', () => {
  const services = groupsOfCut([...teams, ...madeOfTeams(teams, 'service')], 'service');
  expect(services.map(({ group, met, base }) => [group, met, base])).toEqual([
    ['Families', 15, 28],
    ['Safeguarding', 41, 70],
  ]);
  expect(madeOfTeams(teams, 'area')).toEqual([]);
});

test('what the list says stands, whatever the teams are part of', () => {
  const said = cellsOfGroups([{ dimension: 'service', group: 'Duty', met: 1, not: 0 }]);
  expect(madeOfTeams([...teams, ...said], 'service')).toEqual([]);
});

test('groups of several cuts are told apart', () => {
  expect(namedWithCut('team', groupsOfCut(teams, 'team').slice(0, 1))).toEqual([
    { group: 'team Castle', met: 12, base: 24, returned: 25 },
  ]);
});
