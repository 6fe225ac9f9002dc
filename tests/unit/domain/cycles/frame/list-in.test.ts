import { expect, test } from 'vitest';
import { listIn } from '#lib/domain/cycles/frame/list-in.ts';

const TODAY = '2010-11-01';
const rows = (...cells: string[][]) => cells.map((row, place) => ({ line: place + 1, cells: row }));
const read = (cells: string[][], ranges: [string, number, number][] = []) =>
  listIn(
    {
      name: 'Cases',
      rows: rows(...cells),
      merged: ranges.map(([range, firstRow, lastRow]) => ({ range, firstRow, lastRow })),
    },
    TODAY,
  );

test('a list is what stands below its header', () => {
  expect(read([['Open cases'], ['Case ref', 'Team', 'Surname', ''], ['1', 'Harbour', 'Smith']])).toEqual({
    name: 'Cases',
    headerLine: 2,
    list: { headers: ['Case ref', 'Team'], rows: [{ line: 3, cells: ['1', 'Harbour'] }] },
    dropped: ['Surname'],
    cautions: [],
  });
});

test.each([[[]], [[['Case ref', 'Team']]]])('%j holds no list', (cells) => {
  expect(read(cells)).toBeNull();
});

test('headers that are missing or stand twice are said', () => {
  expect(
    read([
      ['Case ref', 'Team', 'TEAM', '', 'x'],
      ['1', 'a', 'b', 'c', 'd'],
    ])?.cautions,
  ).toEqual(['More than one column is called “TEAM”.', 'No name stands above column D.']);
});

test('merged cells are said from the header on; a merged title is as good as any', () => {
  const cells = [['Open cases'], ['Case ref', 'Team'], ['1', 'Harbour'], ['2', '']];
  expect(read(cells, [['A1:B1', 1, 1]])?.cautions).toEqual([]);
  expect(read(cells, [['B3:B4', 3, 4]])?.cautions[0]).toContain('merged (B3:B4)');
});
