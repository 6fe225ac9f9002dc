import { describe, expect, test } from 'vitest';
import { LARGEST_LIST } from '#lib/domain/cycles/frame/caseload-list.ts';
import { readCsv } from '#lib/exchange/read-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const listOf = (file: Uint8Array) => {
  const read = readCsv(file);
  return read.ok ? read.value : null;
};
const sentenceOf = (file: Uint8Array) => {
  const read = readCsv(file);
  return read.ok ? null : read.problems[0]?.message;
};

describe('a caseload list is read', () => {
  test('as Excel writes it, mark, blank rows and all, with the true line of each row', () => {
    expect(listOf(bytes('\uFEFFCase ref;Team\r\n1;Harbour\r\n;\r\n\r\n 2 ;"North; gate"\r\n'))).toEqual({
      headers: ['Case ref', 'Team'],
      rows: [
        { line: 2, cells: ['1', 'Harbour'] },
        { line: 5, cells: ['2', 'North; gate'] },
      ],
    });
  });

  test('with tabs in UTF-16, as Excel’s “Unicode text”', () => {
    expect(listOf(new Uint8Array(Buffer.from('\uFEFFID\tTeam\n1\tÉ\n', 'utf16le')))?.rows[0]?.cells).toEqual([
      '1',
      'É',
    ]);
  });

  test('in windows-1252 where it is not UTF-8', () => {
    const file = Uint8Array.from([...bytes('ID,Team\n1,Caf'), 0xe9]);
    expect(listOf(file)?.rows[0]?.cells).toEqual(['1', 'Café']);
  });

  test('even where a row is shorter than the header', () => {
    expect(listOf(bytes('ID,Team,Worker\n1,Harbour\n'))?.rows[0]?.cells).toEqual(['1', 'Harbour']);
  });
});

describe('what cannot be a caseload list is told in a sentence', () => {
  test.each([
    ['an empty file', bytes(''), 'Choose the caseload list: a CSV file that is not empty'],
    ['a workbook', bytes('PK\u0003\u0004…'), 'This is an Excel workbook: open it and save it as CSV first'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0, 0, 1]),
      'This is not a CSV file: save the list as CSV and choose that file',
    ],
    ['a header alone', bytes('ID,Team\n'), 'This list has a header but no cases'],
    ['nothing but blank lines', bytes('\n,\n'), 'This file has no header row that names its columns'],
    ['too much', new Uint8Array(LARGEST_LIST + 1).fill(65), 'The file must be smaller than 2 MB'],
  ])('%s', (_name, file, sentence) => {
    expect(sentenceOf(file)).toBe(sentence);
  });

  test('a quotation mark gone wrong, without repeating what stands there', () => {
    expect(sentenceOf(bytes('ID,Team\n1,"Jane Smith\n'))).toBe(
      'This file cannot be read as CSV: a quotation mark is out of place or not closed, from line 2 on',
    );
  });
});
