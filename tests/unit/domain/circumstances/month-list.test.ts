import { describe, expect, test } from 'vitest';
import { columnLabel, MOST_MONTHS, monthSpan, readMonthList } from '#lib/domain/circumstances/month-list.ts';

const list = (headers: string[], ...rows: string[][]) => ({
  headers,
  rows: rows.map((cells, place) => ({ line: place + 2, cells })),
});
const problemsOf = (headers: string[]) => {
  const read = readMonthList(
    list(
      headers,
      headers.map(() => ''),
    ),
  );
  return read.ok ? [] : read.problems.map(({ message }) => message);
};

describe('the columns of a list of months', () => {
  test('are known by their names, in any order and spelling', () => {
    const read = readMonthList(
      list(['MONTH', 'Team name', 'Vacancies (FTE)', 'Days lost'], ['Mar-11', 'Harbour', '1.5', '9']),
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        columns: ['team', 'month', 'vacant', 'sick'],
        rows: [{ line: 2, cells: { team: 'Harbour', month: 'Mar-11', vacant: '1.5', sick: '9' } }],
      },
    });
  });

  test('that are none of these are not kept, and are named', () => {
    const read = readMonthList(
      list(['Team', 'Month', 'Posts', 'Manager', ''], ['Harbour', '2011-03', '8', 'A. Name', '']),
    );
    expect(read).toMatchObject({ ok: true, value: { notKept: ['Manager', 'Column E'] } });
    expect(JSON.stringify(read)).not.toContain('A. Name');
  });

  test('must say the team, the month and at least one number', () => {
    expect(problemsOf(['Team', 'Posts'])).toEqual([
      'No column is called “Month”: name the column that holds it so',
    ]);
    expect(problemsOf(['Posts'])).toHaveLength(2);
    expect(problemsOf(['Team', 'Month', 'Remarks'])).toMatchObject([
      expect.stringContaining('No column of numbers'),
    ]);
  });

  test('may not hold the same thing twice', () => {
    expect(problemsOf(['Team', 'Month', 'Vacant', 'Vacancies'])).toEqual([
      'More than one column holds vacant posts (“Vacant”, “Vacancies”): leave one',
    ]);
  });
});

test('a list that is too long says how long it may be', () => {
  const rows = Array.from({ length: MOST_MONTHS + 1 }, () => ['Harbour', '2011-03', '1']);
  expect(readMonthList(list(['Team', 'Month', 'Posts'], ...rows))).toEqual({
    ok: false,
    problems: [{ field: 'file', message: 'The list has 2,401 rows: 2,400 can be read at once' }],
  });
});

test('rows span the months they name, and nothing where they name none', () => {
  const row = (month: string) => ({ line: 2, cells: { month } });
  expect(monthSpan([row('May 2011'), row('nonsense'), row('2010-12')])).toEqual({
    from: '2010-12-01',
    to: '2011-05-01',
  });
  expect(monthSpan([row('nonsense')])).toBeNull();
});

test('a column is called what the form calls it', () => {
  expect([columnLabel('team'), columnLabel('month'), columnLabel('sick')]).toEqual([
    'Team',
    'Month',
    'Days lost to sickness',
  ]);
});
