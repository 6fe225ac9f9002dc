import { expect, test } from 'vitest';
import {
  keepColumns,
  packedListSchema,
  packList,
  separatorOf,
} from '#lib/domain/cycles/frame/caseload-list.ts';

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

test('a list that was shown comes back as it was', () => {
  const list = { headers: ['Ref', 'Team'], rows: [{ line: 3, cells: ['1', 'Harbour; "East"'] }] };
  expect(packedListSchema.parse(packList(list))).toEqual(list);
});

test.each(['', '{', '[]', '{"headers":["Ref"],"rows":[[0,"1"]]}', '{"headers":["Ref"],"rows":[["1"]]}'])(
  'a list that was tampered with (%s) is refused',
  (text) => {
    expect(packedListSchema.safeParse(text).success).toBe(false);
  },
);
