import { expect, test } from 'vitest';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import {
  addAudit,
  type CellCount,
  cellDifferences,
  groupKey,
  noCounts,
  teamKey,
} from '#lib/domain/findings/cell-counts.ts';
import { aCountedAnswer } from '#tests/support/findings-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const met = aCountedAnswer({ outcome: 'met', expectedPlace: 'expected-place' });
const unjudged = { overall: null, suggested: null, blind: null, changed: [], groups: [] };
const differences = (kept: CellCount[], counted: CellCount[]) => cellDifferences(kept, counted, teamKey);
const cell = {
  kind: 'question',
  subject: 'seen',
  option: 'met',
  teamId: 'north',
  selection: 'random',
} as const;

test('audits add up in the cells of their team and of all teams; cases picked by hand have their own', () => {
  const counts = noCounts();
  const answers = new Map([['seen', met]]);
  for (const teamId of ['north', 'north', 'south'])
    addAudit(counts, aTool(), { teamId, selection: 'random', answers, ...unjudged });
  addAudit(counts, aTool(), { teamId: 'north', selection: 'targeted', answers, ...unjudged });
  const seen = [...counts.teams.values()].filter(
    ({ kind, option }) => kind === 'question' && option === 'met',
  );
  expect(seen).toEqual([
    { ...cell, teamId: ALL_TEAMS, count: 3 },
    { ...cell, count: 2 },
    { ...cell, teamId: 'south', count: 1 },
    { ...cell, teamId: ALL_TEAMS, selection: 'targeted', count: 1 },
    { ...cell, selection: 'targeted', count: 1 },
  ]);
});

test('a cell of cases picked by hand is not the cell of those drawn', () => {
  expect(differences([{ ...cell, count: 1 }], [{ ...cell, selection: 'targeted', count: 1 }])).toHaveLength(
    2,
  );
});

test('equal counts do not differ, and a cell of nought is as good as none', () => {
  expect(differences([{ ...cell, count: 2 }], [{ ...cell, count: 2 }])).toEqual([]);
  expect(differences([{ ...cell, count: 0 }], [])).toEqual([]);
});

test('a wrong cell, a cell too many and a cell too few are each named with both numbers', () => {
  const kept = [
    { ...cell, count: 3 },
    { ...cell, option: 'partly', count: 1 },
  ];
  const counted = [
    { ...cell, count: 2 },
    { ...cell, option: 'na', count: 4 },
  ];
  expect(differences(kept, counted)).toEqual([
    { ...cell, was: 3, count: 2 },
    { ...cell, option: 'partly', was: 1, count: 0 },
    { ...cell, option: 'na', was: 0, count: 4 },
  ]);
});

test('an audit adds up in each group its case belongs to, and a wrong cell of a group is named', () => {
  const counts = noCounts();
  const groups = [{ dimension: 'age-band', group: '5 to 9' } as const];
  const answers = new Map([['seen', met]]);
  for (const teamId of ['north', 'south'])
    addAudit(counts, aTool(), { teamId, selection: 'random', answers, ...unjudged, groups });
  const returned = [...counts.groups.values()].filter(({ kind }) => kind === 'audit');
  const own = { dimension: 'age-band', group: '5 to 9', kind: 'audit', subject: 'audit', option: 'returned' };
  expect(returned).toEqual([{ ...own, selection: 'random', count: 2 }]);
  const kept = returned.map((cell) => ({ ...cell, count: 1 }));
  expect(cellDifferences(kept, returned, groupKey)).toEqual([
    { ...own, selection: 'random', was: 1, count: 2 },
  ]);
});
