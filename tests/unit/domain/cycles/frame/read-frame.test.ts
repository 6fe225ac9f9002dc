import { describe, expect, test } from 'vitest';
import { readFrame, refuseFrame } from '#lib/domain/cycles/frame/read-frame.ts';

const teams = [
  { id: 'harbour', name: 'Harbour' },
  { id: 'northgate', name: 'North gate' },
];
const places = { reference: 0, team: 1, worker: 2 };
const read = (...rows: string[][]) =>
  readFrame(
    { headers: ['Ref', 'Team', 'Worker'], rows: rows.map((cells, place) => ({ line: place + 2, cells })) },
    places,
    teams,
  );

describe('a caseload list', () => {
  test('gives its cases, trimmed, with the council’s own teams', () => {
    expect(read([' 1001 ', 'harbour', 'A. Worker'], ['1002', 'NORTH  GATE', ''])).toEqual({
      cases: [
        { reference: '1001', teamId: 'harbour', worker: 'A. Worker' },
        { reference: '1002', teamId: 'northgate', worker: '' },
      ],
      refusals: [],
    });
  });

  test('needs no worker column', () => {
    const list = { headers: ['Ref', 'Team'], rows: [{ line: 2, cells: ['1', 'Harbour'] }] };
    expect(readFrame(list, { ...places, worker: null }, teams).cases).toEqual([
      { reference: '1', teamId: 'harbour', worker: '' },
    ]);
  });

  test.each([
    ['no reference', '', 'There is no case reference in this row'],
    ['a date of birth', '03/06/2004', 'This looks like a date: dates of birth are not stored here'],
    [
      'a date of birth written by a computer',
      '2004-06-03',
      'This looks like a date: dates of birth are not stored here',
    ],
    ['a name', 'Smith, Jane', 'This looks like a name: names of children and families are not stored here'],
    ['a line break', '10\n01', 'A case reference cannot hold a line break or a tab'],
    ['more than a reference holds', 'X'.repeat(41), 'A case reference has 40 characters at most'],
  ])('is refused at a row with %s where the reference should be', (_name, reference, reason) => {
    expect(read([reference, 'Harbour', '']).refusals).toEqual([
      { line: 2, column: 'reference', value: reference, reason },
    ]);
  });

  test('is refused where a reference comes twice, whatever its case, with the line of the first', () => {
    expect(read(['ab1', 'Harbour', ''], ['AB2', 'Harbour', ''], ['AB1', 'Harbour', '']).refusals).toEqual([
      { line: 4, column: 'reference', value: 'AB1', reason: 'This case reference is on line 2 already' },
    ]);
  });

  test.each([
    ['', 'There is no team in this row'],
    ['Riverside', 'This is not one of the council’s teams'],
  ])('is refused at a row whose team is "%s"', (team, reason) => {
    expect(read(['1', team, '']).refusals).toEqual([{ line: 2, column: 'team', value: team, reason }]);
  });

  test('is told everything that is wrong with a row at once', () => {
    expect(read(['', '', 'W'.repeat(101)]).refusals.map(({ column }) => column)).toEqual([
      'reference',
      'team',
      'worker',
    ]);
  });

  test('is read to its end: a bad row does not hide the next', () => {
    const { cases, refusals } = read(['', 'Harbour', ''], ['2', 'Harbour', ''], ['3', 'Moon', '']);
    expect(cases.map(({ reference }) => reference)).toEqual(['2']);
    expect(refusals.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('a list that may not be stored', () => {
  test('is one with a single bad row, however many are good', () => {
    const reading = read(['1', 'Harbour', ''], ['', '', '']);
    expect(refuseFrame(reading)).toMatchObject({
      problems: [
        {
          message: '1 row of this list is refused, so nothing was stored. Correct the file and load it again',
        },
      ],
    });
  });

  test('is one without a case', () => {
    expect(refuseFrame(read())).toMatchObject({
      problems: [{ message: 'This list has a header but no cases' }],
    });
  });

  test('is not one whose every row is good', () => {
    expect(refuseFrame(read(['1', 'Harbour', '']))).toBeNull();
  });
});
