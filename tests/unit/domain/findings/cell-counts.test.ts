import { expect, test } from 'vitest';
import { addAudit, type CellCounts, cellDifferences } from '#lib/domain/findings/cell-counts.ts';
import { aCountedAnswer } from '#tests/support/findings-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const met = aCountedAnswer({ outcome: 'met', expectedPlace: 'expected-place' });
const unjudged = { overall: null, suggested: null, blind: null, changed: [] };
const cell = {
  kind: 'question',
  subject: 'seen',
  option: 'met',
  teamId: 'north',
  selection: 'random',
} as const;

test('audits of one team add up in its cells; another team, and cases picked by hand, have their own', () => {
  const counts: CellCounts = new Map();
  const answers = new Map([['seen', met]]);
  for (const teamId of ['north', 'north', 'south'])
    addAudit(counts, aTool(), { teamId, selection: 'random', answers, ...unjudged });
  addAudit(counts, aTool(), { teamId: 'north', selection: 'targeted', answers, ...unjudged });
  const seen = [...counts.values()].filter(({ kind, option }) => kind === 'question' && option === 'met');
  expect(seen).toEqual([
    { ...cell, count: 2 },
    { ...cell, teamId: 'south', count: 1 },
    { ...cell, selection: 'targeted', count: 1 },
  ]);
});

test('a cell of cases picked by hand is not the cell of those drawn', () => {
  expect(
    cellDifferences([{ ...cell, count: 1 }], [{ ...cell, selection: 'targeted', count: 1 }]),
  ).toHaveLength(2);
});

test('equal counts do not differ, and a cell of nought is as good as none', () => {
  expect(cellDifferences([{ ...cell, count: 2 }], [{ ...cell, count: 2 }])).toEqual([]);
  expect(cellDifferences([{ ...cell, count: 0 }], [])).toEqual([]);
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
  expect(cellDifferences(kept, counted)).toEqual([
    { ...cell, was: 3, count: 2 },
    { ...cell, option: 'partly', was: 1, count: 0 },
    { ...cell, option: 'na', was: 0, count: 4 },
  ]);
});
