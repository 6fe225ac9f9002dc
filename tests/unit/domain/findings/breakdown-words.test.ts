import { expect, test } from 'vitest';
import { breakdownOf } from '#lib/domain/findings/breakdown.ts';
import {
  breakdownCsv,
  rowInWords,
  smallGroupsNote,
  whyHidden,
} from '#lib/domain/findings/breakdown-words.ts';
import { aSource, cellsOfGroups, FOUR_TEAMS } from '#tests/support/breakdown-builders.ts';
import { aFigure } from '#tests/support/findings-builders.ts';

const source = aSource(cellsOfGroups(FOUR_TEAMS));
const byTeam = breakdownOf(source, { by: 'team', keyArea: 'child-seen' });

test.each([
  { row: { group: 'A', shown: 'hidden' } as const, words: 'Hidden' },
  {
    row: { group: 'A', shown: 'percent', figure: aFigure({ met: 15, 'not-met': 10 }) } as const,
    words: '60% (15 of 25)',
  },
  {
    row: { group: 'A', shown: 'counts', figure: aFigure({ met: 3, 'not-met': 1 }) } as const,
    words: '3 of 4: too few for a percentage',
  },
  {
    row: { group: 'A', shown: 'counts', figure: aFigure({ met: 6, 'not-met': 5, unanswered: 15 }) } as const,
    words: '6 of 11: too few answered for a percentage',
  },
  { row: { group: 'A', shown: 'counts', figure: aFigure({ na: 2 }) } as const, words: 'No answers' },
])('a group reads “$words”', ({ row, words }) => {
  expect(rowInWords(row)).toBe(words);
});

test('whoever meets a hidden group reads why, in the council’s own limit', () => {
  expect(whyHidden(byTeam, { hideUpTo: 5 })).toBe(
    'Some teams are hidden: 5 or fewer cases that met, or that did not, could point to a person. Others are hidden with them, so that no subtraction from the total, from other breakdowns or from other editions brings them back.',
  );
  const all = { ...byTeam, rows: byTeam.rows.filter(({ shown }) => shown === 'hidden') };
  expect(whyHidden(all, { hideUpTo: 4 })).toMatch(/^All teams are hidden: 4 or fewer cases/);
  const none = { ...byTeam, rows: byTeam.rows.filter(({ shown }) => shown !== 'hidden') };
  expect(whyHidden(none, { hideUpTo: 5 })).toBeNull();
});

test('who sees every count is told what small groups look like, and that leaders do not see them', () => {
  expect(smallGroupsNote({ ...source.disclosure, audience: 'cases' })).toMatch(/^Under 10 answers/);
  expect(smallGroupsNote(source.disclosure)).toBeNull();
});

test('a file has what the page shows and nothing more', () => {
  expect(breakdownCsv(byTeam, ['Child seen, by team', 'Cycle 1'])).toEqual([
    ['Child seen, by team', 'Cycle 1'],
    ['Group', 'Evidence on file', 'Per cent', 'Likely range (95%)', 'Met', 'Answered'],
    ['Castle', 'Hidden', '', '', 'c', 'c'],
    ['Harbour', '53% (21 of 40)', 53, '37% to 67%', 21, 40],
    ['Northgate', '67% (20 of 30)', 67, '49% to 81%', 20, 30],
    ['Quayside', 'Hidden', '', '', 'c', 'c'],
    ['All cases', '57% (56 of 98)', 57, '47% to 66%', 56, 98],
  ]);
});
