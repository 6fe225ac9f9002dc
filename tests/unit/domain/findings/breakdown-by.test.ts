import { expect, test } from 'vitest';
import {
  BREAKDOWN_NAMES,
  BREAKDOWNS,
  breakdownQuery,
  groupName,
  inGroupOrder,
  keyAreaAsked,
} from '#lib/domain/findings/breakdown-by.ts';
import { aTool } from '#tests/support/tool-builders.ts';

test('every way to break down is offered', () => {
  expect([...BREAKDOWN_NAMES].toSorted()).toEqual(Object.keys(BREAKDOWNS).toSorted());
});

test('an address that says nothing known asks for teams and the first key area', () => {
  expect(breakdownQuery.parse({ by: 'worker' })).toEqual({ by: 'team', area: '' });
  expect(keyAreaAsked(aTool(), '')).toBe('child-seen');
  expect(keyAreaAsked(aTool(), 'elsewhere')).toBe('child-seen');
});

test('age bands stand by age', () => {
  const bands = ['10 to 15', '1 to 4', 'Under 1', '', '5 to 9', 'Unborn', '16 to 17'];
  expect(bands.toSorted((one, other) => inGroupOrder('age-band', one, other))).toEqual([
    'Unborn',
    'Under 1',
    '1 to 4',
    '5 to 9',
    '10 to 15',
    '16 to 17',
    '',
  ]);
});

test('all other groups stand by name, and those of which nobody has said last', () => {
  const teams = ['', 'Team 10', 'castle', 'Team 9', 'Harbour'];
  expect(teams.toSorted((one, other) => inGroupOrder('team', one, other))).toEqual([
    'castle',
    'Harbour',
    'Team 9',
    'Team 10',
    '',
  ]);
  expect(groupName('')).toBe('Not recorded');
  expect(groupName('Castle')).toBe('Castle');
});
