import { describe, expect, test } from 'vitest';
import { readFrame } from '#lib/domain/cycles/frame/read-frame.ts';

const teams = [
  { id: 'harbour', name: 'Harbour' },
  { id: 'northgate', name: 'North gate' },
];
const places = { reference: 0, team: 1, worker: 2, family: 3, 'age-band': 4, sex: 5 };
const by = { places, teams, today: '2010-11-01' };
const read = (...rows: string[][]) =>
  readFrame(
    {
      headers: ['Ref', 'Team', 'Worker', 'Family', 'Age', 'Gender'],
      rows: rows.map((cells, place) => ({ line: place + 2, cells })),
    },
    by,
  );

describe('a caseload list', () => {
  test('gives its cases, trimmed, with the council’s own teams and what it says of each case', () => {
    expect(
      read([' 1001 ', 'harbour', 'A. Worker', 'F1', '7', 'a)  Male'], ['1002', 'NORTH  GATE', '', '', '', ''])
        .cases,
    ).toEqual([
      {
        reference: '1001',
        teamId: 'harbour',
        worker: 'A. Worker',
        family: 'F1',
        attributes: { 'age-band': '5 to 9', sex: 'Male' },
      },
      { reference: '1002', teamId: 'northgate', worker: '', family: '', attributes: {} },
    ]);
  });

  test('needs reference and team alone', () => {
    const list = { headers: ['Ref', 'Team'], rows: [{ line: 2, cells: ['1', 'Harbour'] }] };
    const only = { ...by, places: { reference: 0, team: 1 } };
    expect(readFrame(list, only).cases.map(({ reference }) => reference)).toEqual(['1']);
  });

  test('may call a team something else, once that is settled; a team that is closed meanwhile is unknown again', () => {
    const list = { headers: ['Ref', 'Team'], rows: [{ line: 2, cells: ['1', 'HRB duty'] }] };
    const settled = { ...by, teamNames: { 'hrb duty': 'harbour' } };
    expect(readFrame(list, settled).cases[0]?.teamId).toBe('harbour');
    expect(readFrame(list, { ...settled, teams: [] }).unknownTeams).toEqual(['HRB duty']);
  });

  test('names each unknown team once, as it is first spelled', () => {
    expect(read(['1', 'Moon'], ['2', 'MOON'], ['3', 'Harbour'], ['4', 'Sun']).unknownTeams).toEqual([
      'Moon',
      'Sun',
    ]);
  });

  test('is read to its end: a bad row does not hide the next', () => {
    const { cases, refusals } = read(['', 'Harbour'], ['2', 'Harbour'], ['3', 'Moon']);
    expect(cases.map(({ reference }) => reference)).toEqual(['2']);
    expect(refusals.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('a case that stands in the list twice', () => {
  test('is one case where both rows say the same, and the second is counted', () => {
    const { cases, refusals, repeated } = read(['ab1', 'Harbour', 'W'], ['AB1', 'Harbour', 'W']);
    expect([cases.length, refusals, repeated]).toEqual([1, [], 1]);
  });

  test('is refused where they do not, with the line of the first', () => {
    const { cases, refusals, repeated } = read(['1', 'Harbour'], ['2', 'Harbour'], ['1', 'North gate']);
    expect([cases.length, repeated]).toEqual([2, 0]);
    expect(refusals).toEqual([
      {
        line: 4,
        column: 'reference',
        value: '1',
        kind: 'contradicts',
        reason: 'This case stands in the list twice, and the rows do not say the same: compare line 2',
      },
    ]);
  });

  test('is not made of rows without a reference', () => {
    expect(read(['', 'Harbour'], ['', 'Harbour']).refusals.map(({ kind }) => kind)).toEqual([
      'no-reference',
      'no-reference',
    ]);
  });
});
