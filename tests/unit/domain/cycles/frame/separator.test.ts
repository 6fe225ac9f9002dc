import { expect, test } from 'vitest';
import { separatorOf } from '#lib/domain/cycles/frame/separator.ts';

test.each([
  ['a comma', 'Ref,Team\n1,A;B', ','],
  ['a semicolon', 'Ref;Team;Worker\n1;A;B,C', ';'],
  ['a tab', 'Ref\tTeam\r\n1\tA', '\t'],
  ['a comma, where the semicolons are inside quotes', '"Ref; own; old",Team', ','],
  ['a comma, where there is one column only', 'Ref', ','],
  ['a semicolon, where a title with a comma stands above', 'Cases, by team\nRef;Team\n1;A\n2;B', ';'],
])('the columns are told apart by %s', (_name, text, separator) => {
  expect(separatorOf(text)).toEqual({ separator, text, linesCut: 0 });
});

test('a first line that only names the separator is not part of the list', () => {
  expect(separatorOf('sep=;\r\nRef;Team')).toEqual({ separator: ';', text: 'Ref;Team', linesCut: 1 });
});
