import { describe, expect, test } from 'vitest';
import { rowInWords } from '#lib/domain/findings/breakdown-words.ts';
import { teamFiguresOf, teamsInAddress } from '#lib/domain/findings/team-figures.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { aTeamSource } from '#tests/support/team-builders.ts';

const FIRST = { Harbour: [8, 12], Castle: [3, 4] } as const;
const SECOND = { Harbour: [9, 12], Castle: [2, 5], Quayside: [4, 11] } as const;

const inWords = (figures: ReturnType<typeof teamFiguresOf>) =>
  figures?.rows.map((row) => [row.group, row.shown, rowInWords(row)]);

describe('cycles put together', () => {
  test('add up by team, for who sees every count', () => {
    const figures = teamFiguresOf([aTeamSource(FIRST), aTeamSource(SECOND)], 'seen');
    expect(inWords(figures)).toEqual([
      ['Castle', 'counts', '5 of 9: too few for a percentage'],
      ['Harbour', 'percent', '71% (17 of 24)'],
      ['Quayside', 'percent', '36% (4 of 11)'],
    ]);
    expect(figures && figureInWords(figures.total)).toBe('59% (26 of 44)');
  });

  test('are never added up for anybody else, who reads the latest alone, its small teams hidden', () => {
    const figures = teamFiguresOf([aTeamSource(FIRST, 'no-cases'), aTeamSource(SECOND, 'no-cases')], 'seen');
    expect(figures && figureInWords(figures.total)).toBe('54% (15 of 28)');
    expect(figures?.rows.find(({ group }) => group === 'Castle')).toEqual({
      group: 'Castle',
      shown: 'hidden',
    });
  });

  test('a single one stands as it is', () => {
    expect(inWords(teamFiguresOf([aTeamSource(FIRST)], 'seen'))).toEqual([
      ['Castle', 'counts', '3 of 4: too few for a percentage'],
      ['Harbour', 'percent', '67% (8 of 12)'],
    ]);
  });

  test('of no cycle there are no figures', () => {
    expect(teamFiguresOf([], 'seen')).toBeNull();
  });
});

test('an address asks for four cycles together unless it says one or twelve', () => {
  expect(
    [{}, { over: '1' }, { over: '12' }, { over: '3' }].map((query) => teamsInAddress.parse(query).over),
  ).toEqual([4, 1, 12, 4]);
});
