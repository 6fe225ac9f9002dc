import { describe, expect, test } from 'vitest';
import { checkMonths } from '#lib/domain/circumstances/check-months.ts';
import { NO_COUNTS } from '#lib/domain/circumstances/month-columns.ts';
import type { ListedMonth } from '#lib/domain/circumstances/month-list.ts';

const known = {
  teams: [
    { id: 't1', name: 'Harbour' },
    { id: 't2', name: 'Northgate' },
  ],
  kept: [{ teamId: 't2', month: '2011-03-01', counts: { ...NO_COUNTS, posts: 100, vacant: 20 } }],
  today: '2026-03-10',
};
const row = (line: number, cells: ListedMonth['cells']): ListedMonth => ({ line, cells });
const reasons = (...rows: ListedMonth[]) =>
  checkMonths(rows, known).refused.map(({ line, column, reason }) => [line, column, reason]);

describe('what comes of a list', () => {
  test('new months, changed months and months that are kept so already', () => {
    const check = checkMonths(
      [
        row(2, { team: 'harbour ', month: 'March 2011', posts: '8.5' }),
        row(3, { team: 'Northgate', month: '2011-03', vacant: '3' }),
        row(4, { team: 'Harbour', month: '2011-04' }),
      ],
      known,
    );
    expect(check).toEqual({
      rows: 3,
      added: [{ teamId: 't1', month: '2011-03-01', counts: { ...NO_COUNTS, posts: 85 } }],
      changed: [{ teamId: 't2', month: '2011-03-01', counts: { ...NO_COUNTS, posts: 100, vacant: 30 } }],
      same: 1,
      refused: [],
    });
  });

  test('an empty cell leaves what is kept', () => {
    const check = checkMonths(
      [row(2, { team: 'Northgate', month: '2011-03', posts: '', vacant: '2' })],
      known,
    );
    expect(check).toMatchObject({ added: [], changed: [], same: 1 });
  });
});

describe('a row is refused, in words and at its line', () => {
  test('for a team the council does not have, and a month that is none', () => {
    expect(reasons(row(2, { team: 'Seaside', month: 'spring' }))).toEqual([
      [2, 'Team', 'This is not one of the council’s teams'],
      [2, 'Month', 'This is not a month: write it as March 2011 or 2011-03'],
    ]);
  });

  test('for a month that is still to come', () => {
    expect(reasons(row(2, { team: 'Harbour', month: '2026-04', posts: '8' }))).toEqual([
      [2, 'Month', 'This month has not begun yet'],
    ]);
  });

  test('for a number that is none', () => {
    expect(reasons(row(2, { team: 'Harbour', month: '2011-03', posts: 'eight', sick: '1.5' }))).toMatchObject(
      [
        [2, 'Posts', expect.stringContaining('Enter the posts')],
        [2, 'Days lost to sickness', expect.stringContaining('whole number')],
      ],
    );
  });

  test('for more vacant posts than the posts that are kept already', () => {
    expect(reasons(row(2, { team: 'Northgate', month: '2011-03', vacant: '11' }))).toEqual([
      [2, 'Vacant posts', 'Vacant posts cannot be more than the posts: this says 11 of 10'],
    ]);
  });

  test('for a team’s month that stands in the list twice', () => {
    const twice = { team: 'Harbour', month: '2011-03', posts: '8' };
    expect(reasons(row(2, twice), row(3, { ...twice, month: 'Mar-11' }))).toEqual([
      [3, 'Month', 'Line 2 already holds March 2011 of this team'],
    ]);
  });
});
