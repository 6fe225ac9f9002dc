import { describe, expect, test } from 'vitest';
import { isKnownHeader, nameSureness, recogniseColumns } from '#lib/domain/cycles/frame/recognise-columns.ts';

const TEAMS = ['Harbour', 'North Gate'];
const listOf = (headers: string[], ...rows: string[][]) => ({
  headers,
  rows: rows.map((cells, place) => ({ line: place + 2, cells })),
});
const placesOf = (...headers: string[]) => recogniseColumns(listOf(headers), TEAMS);

describe('columns are recognised as councils spell them', () => {
  test.each([
    ['reference', 'Case reference'],
    ['reference', 'CASE REF.'],
    ['reference', 'Child Unique ID'],
    ['reference', 'Young Person Unique ID'],
    ['reference', 'Person Unique Identifier'],
    ['reference', 'LAS ID'],
    ['reference', 'Mosaic ID'],
    ['reference', 'Staff number'],
    ['reference', 'Complaint reference'],
    ['team', 'Allocated Team'],
    ['team', 'Current Team'],
    ['team', 'Current Allocated Team Name'],
    ['worker', 'Allocated Worker'],
    ['worker', 'Allocated Personal Adviser'],
    ['worker', 'Line manager'],
    ['family', 'Family Number'],
    ['family', 'Sibling group'],
    ['age-band', 'Date of Birth'],
    ['age-band', 'Age of Child (Years)'],
    ['sex', 'Gender'],
    ['ethnic-group', 'Ethnicity'],
    ['plan-type', 'Latest Category of Abuse'],
    ['plan-type', 'Eligibility Category'],
    ['need', 'Primary Need Code'],
    ['need', 'Child’s Category of Need'],
    ['need', 'Primary Support Reason'],
    ['legal-status', 'Legal Status'],
    ['placement', 'Placement Type'],
    ['provider', 'Placement Provider'],
    ['provider', 'Lead agency'],
    ['area', 'Locality'],
    ['service', 'Service type'],
  ] as const)('%s: “%s”', (column, header) => {
    expect(placesOf('Something else', header)).toEqual({ [column]: 1 });
  });

  test.each([
    'Date allocated to worker',
    'Previous case worker',
    'Number of previous child protection plans',
    'Assessment start date',
    'Reason for closure of the case',
    'Was the child seen alone?',
  ])('“%s” is none of them', (header) => {
    expect(isKnownHeader(header)).toBe(false);
  });

  test('a surer spelling wins over a looser one, wherever it stands', () => {
    expect(placesOf('ID', 'Team', 'Case reference').reference).toBe(2);
    expect(nameSureness('Case reference', 'reference')).toBeGreaterThan(nameSureness('ID', 'reference'));
  });
});

describe('columns are recognised by what stands in them', () => {
  test('a column of the council’s teams is the team, whatever it is called', () => {
    const list = listOf(['Ref', 'Locality', 'Team'], ['1', 'harbour', '7'], ['2', 'NORTH  GATE', '8']);
    expect(recogniseColumns(list, TEAMS)).toMatchObject({ reference: 0, team: 1 });
  });

  test('of two team columns, the one with the council’s names is read', () => {
    const list = listOf(['Ref', 'Current team', 'Team'], ['1', 'T-01', 'Harbour'], ['2', 'T-02', 'Harbour']);
    expect(recogniseColumns(list, TEAMS).team).toBe(2);
  });

  test('codes that never repeat are the reference where no header says which is', () => {
    const list = listOf(
      ['No.', 'Allocated team', 'System key'],
      ['1', 'Harbour', 'NM-1041'],
      ['2', 'Harbour', 'NM-1077'],
      ['3', 'Harbour', 'NM-1102'],
    );
    expect(recogniseColumns(list, TEAMS).reference).toBe(2);
  });
});
