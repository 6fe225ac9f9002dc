import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '#lib/domain/findings/series.ts';
import { cellInWords, teamHistory } from '#lib/domain/findings/team-history.ts';
import { aShare } from '#tests/support/findings-builders.ts';
import { aTeamSource } from '#tests/support/team-builders.ts';

const TOOL = { areas: [{ id: 'seen', label: 'Child seen' }] };

const point = (cycleId: string, comparable: 'same' | 'changed' = 'same'): SeriesPoint => ({
  ...{ cycleId, name: cycleId, periodFrom: '2010-01-01', periodTo: '2010-03-31', publishedOn: '2010-12-22' },
  ...{ edition: 1, editionOn: '2010-12-22', requested: 29, returned: 26, frameSize: 187, version: '1' },
  areas: [{ id: 'seen', label: 'Child seen', figure: aShare(15, 25), comparable }],
});

const source = (cycleId: string, met: number, base: number, audience: 'cases' | 'no-cases' = 'cases') => ({
  cycleId,
  ...aTeamSource({ Harbour: [met, base], Castle: [10, 20] }, audience),
});

describe('a team, cycle by cycle', () => {
  test('has counts under ten answers, and its cycles together', () => {
    const points = [point('one'), point('two')];
    const sources = [source('one', 3, 4), source('two', 8, 12)];
    expect(teamHistory({ team: 'Harbour', tool: TOOL, points, sources, mayPool: true })).toEqual([
      {
        ...{ id: 'seen', label: 'Child seen', together: '69% (11 of 16)' },
        cells: [
          { cycleId: 'one', words: '3 of 4' },
          { cycleId: 'two', words: '67% (8 of 12)' },
        ],
      },
    ]);
  });

  test('leaves out, and does not add up, what was asked differently', () => {
    const points = [point('one', 'changed'), point('two')];
    const sources = [source('one', 3, 4), source('two', 8, 12)];
    const [row] = teamHistory({ team: 'Harbour', tool: TOOL, points, sources, mayPool: true });
    expect(row?.cells[0]?.words).toBe('Asked differently');
    expect(row?.together).toBe('67% (8 of 12)');
  });

  test('is hidden from who sees no cases where it has few, and never added up', () => {
    const points = [point('one')];
    const sources = [source('one', 3, 4, 'no-cases')];
    const [row] = teamHistory({ team: 'Harbour', tool: TOOL, points, sources, mayPool: false });
    expect(row).toMatchObject({ cells: [{ words: 'Hidden' }], together: null });
  });

  test('has no answers where it had no case', () => {
    const [row] = teamHistory({
      ...{ team: 'Quayside', tool: TOOL, points: [point('one')], mayPool: true },
      sources: [source('one', 3, 4)],
    });
    expect(row).toMatchObject({ cells: [{ words: 'No answers' }], together: 'No answers' });
  });
});

test.each([
  [undefined, 'No answers'],
  [{ group: 'Harbour', shown: 'hidden' }, 'Hidden'],
  [{ group: 'Harbour', shown: 'percent', figure: aShare(15, 25) }, '60% (15 of 25)'],
  [{ group: 'Harbour', shown: 'counts', figure: aShare(3, 4) }, '3 of 4'],
  [{ group: 'Harbour', shown: 'counts', figure: aShare(0, 0) }, 'No answers'],
] as const)('a cell says what there is', (row, words) => {
  expect(cellInWords(row)).toBe(words);
});
