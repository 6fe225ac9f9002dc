import { describe, expect, test } from 'vitest';
import { columnsSchema, recogniseColumns, settlePlaces } from '#lib/domain/cycles/frame/columns.ts';

describe('columns are recognised as councils spell them', () => {
  test.each([
    'Case reference',
    'CASE REF.',
    'case_id',
    'Child Unique ID',
    'Person ID',
    'Client-ID',
    'LCS ID',
    'Mosaic ID',
    ' Reference ',
    'ID',
  ])('"%s" holds the case reference', (header) => {
    expect(recogniseColumns(['Date of birth', header, 'Team']).reference).toBe(1);
  });

  test.each(['Team', 'Current Team', 'Allocated team', 'TEAM NAME'])('"%s" holds the team', (header) => {
    expect(recogniseColumns(['ID', header]).team).toBe(1);
  });

  test.each(['Worker', 'Social worker', 'Allocated Worker', 'Lead worker', 'Case worker', 'Key-worker'])(
    '"%s" holds the worker',
    (header) => {
      expect(recogniseColumns(['ID', 'Team', header]).worker).toBe(2);
    },
  );

  test('a surer spelling wins over a looser one, wherever it stands', () => {
    expect(recogniseColumns(['ID', 'Team', 'Case reference']).reference).toBe(2);
  });

  test('a name or a date of birth is nobody’s column', () => {
    expect(recogniseColumns(['Name', 'Date of birth'])).toEqual({
      reference: null,
      team: null,
      worker: null,
    });
  });
});

describe('the columns a list is read by', () => {
  test('need a reference and a team', () => {
    expect(settlePlaces({ reference: null, team: null, worker: 1 }, 3)).toMatchObject({
      ok: false,
      problems: [{ field: 'reference' }, { field: 'team' }],
    });
  });

  test('may do without a worker', () => {
    expect(settlePlaces({ reference: 0, team: 1, worker: null }, 2).ok).toBe(true);
  });

  test('are three different columns', () => {
    expect(settlePlaces({ reference: 0, team: 0, worker: null }, 2).ok).toBe(false);
  });

  test('are columns that the list has', () => {
    expect(settlePlaces({ reference: 0, team: 5, worker: null }, 2).ok).toBe(false);
  });

  test('come from the form as places, empty for none', () => {
    expect(columnsSchema.parse({ reference: '0', team: '12', worker: '' })).toEqual({
      reference: 0,
      team: 12,
      worker: null,
    });
  });
});
