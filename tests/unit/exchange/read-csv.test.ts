import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/exchange/read-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: Uint8Array) => {
  const outcome = readCsv(file);
  return outcome.ok ? outcome.value : null;
};
const secondCells = (file: Uint8Array) => read(file)?.rows[1]?.cells;

describe('a CSV file is read', () => {
  test('as Excel writes it, mark, blank rows and all, with the true line of each row', () => {
    expect(read(bytes('\uFEFFCase ref;Team\r\n1;Harbour\r\n;\r\n\r\n 2 ;"North; gate"\r\n'))).toEqual({
      format: 'CSV, UTF-8, semicolons',
      rows: [
        { line: 1, cells: ['Case ref', 'Team'] },
        { line: 2, cells: ['1', 'Harbour'] },
        { line: 5, cells: ['2', 'North; gate'] },
      ],
    });
  });

  test.each([
    ['with a mark', '\uFEFF'],
    ['without one', ''],
  ])('with tabs in UTF-16 either way round, %s', (_name, mark) => {
    const file = Buffer.from(`${mark}ID\tTeam\n1\tÉast\n`, 'utf16le');
    expect(secondCells(file)).toEqual(['1', 'Éast']);
    expect(secondCells(Buffer.from(file).swap16())).toEqual(['1', 'Éast']);
    expect(read(file)?.format).toBe('CSV, UTF-16, tabs');
  });

  test('in windows-1252 where it is not UTF-8', () => {
    const file = Uint8Array.from([...bytes('ID,Team\n1,Caf'), 0xe9, 0x80]);
    expect(secondCells(file)).toEqual(['1', 'Café€']);
    expect(read(file)?.format).toBe('CSV, Windows-1252, commas');
  });

  test('even where a row is shorter than the header', () => {
    expect(secondCells(bytes('ID,Team,Worker\n1,Harbour\n'))).toEqual(['1', 'Harbour']);
  });

  test('with a first line that names its separator, and lines counted from it', () => {
    expect(read(bytes('sep=;\nID;Team\n1;Harbour\n'))?.rows[1]).toEqual({ line: 3, cells: ['1', 'Harbour'] });
  });
});

test('a quotation mark gone wrong is told without repeating what stands there', () => {
  expect(readCsv(bytes('ID,Team\n1,"Jane Smith\n'))).toMatchObject({
    problems: [
      {
        message:
          'This file cannot be read as CSV: a quotation mark is out of place or not closed, from line 2 on',
      },
    ],
  });
});
