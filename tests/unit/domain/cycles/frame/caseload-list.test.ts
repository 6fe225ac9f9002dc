import { expect, test } from 'vitest';
import { caseloadListSchema, keepColumns, separatorOf } from '#lib/domain/cycles/frame/caseload-list.ts';

test.each([
  ['a comma', 'Ref,Team\n1,A;B', ','],
  ['a semicolon', 'Ref;Team;Worker\n1;A;B,C', ';'],
  ['a tab', 'Ref\tTeam\r\n1\tA', '\t'],
  ['a comma, where the semicolons are inside quotes', '"Ref; own; old",Team', ','],
  ['a comma, where there is one column only', 'Ref', ','],
])('the columns are told apart by %s', (_name, text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});

test('columns that are not kept do not travel, and each row keeps its line', () => {
  const list = {
    headers: ['Name', 'Ref', 'Team'],
    rows: [{ line: 2, cells: ['Somebody', '100', 'Harbour'] }],
  };
  expect(keepColumns(list, [1, 2])).toEqual({
    headers: ['Ref', 'Team'],
    rows: [{ line: 2, cells: ['100', 'Harbour'] }],
  });
});

test('a list that comes back from a form is read again, not trusted', () => {
  expect(caseloadListSchema.safeParse({ headers: ['Ref'], rows: [{ line: 0, cells: [] }] }).success).toBe(
    false,
  );
});
