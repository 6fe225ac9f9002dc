import { describe, expect, test } from 'vitest';
import { CASE_COLUMNS } from '#lib/domain/cycles/frame/case-columns.ts';
import {
  FRAME_COLUMN_NAMES,
  FRAME_COLUMNS,
  placesSchema,
  settlePlaces,
} from '#lib/domain/cycles/frame/columns.ts';

test('every column is shown, and no spelling could mean two of them', () => {
  expect([...FRAME_COLUMN_NAMES].sort()).toEqual(Object.keys(FRAME_COLUMNS).sort());
  const all: string[] = Object.values(FRAME_COLUMNS).flatMap(({ spellings }) => [...spellings]);
  expect(all.filter((spelling, place) => all.indexOf(spelling) < place)).toEqual([]);
});

test('spellings are written as headers are compared', () => {
  const own: string[] = Object.values(CASE_COLUMNS).flatMap(({ spellings }) => [...spellings]);
  expect(own.filter((spelling) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(spelling))).toEqual([]);
});

describe('the columns a list is read by', () => {
  test('need a reference and a team', () => {
    expect(settlePlaces({ worker: 1 }, 3)).toMatchObject({
      ok: false,
      problems: [{ field: 'reference' }, { field: 'team' }],
    });
  });

  test('may do without everything else', () => {
    expect(settlePlaces({ reference: 0, team: 1 }, 2)).toEqual({
      ok: true,
      value: { reference: 0, team: 1 },
    });
  });

  test('are different columns: the second use is named with the first', () => {
    expect(settlePlaces({ reference: 0, team: 1, area: 1 }, 2)).toEqual({
      ok: false,
      problems: [{ field: 'area', message: 'That column is the team already: choose another' }],
    });
  });

  test('are columns that the list has', () => {
    expect(settlePlaces({ reference: 0, team: 5 }, 2)).toEqual({
      ok: false,
      problems: [{ field: 'team', message: 'Choose a column of the list' }],
    });
  });

  test('are kept as places of known columns and nothing else', () => {
    expect(placesSchema.safeParse({ reference: 0, team: 1 }).success).toBe(true);
    expect(placesSchema.safeParse({ reference: -1 }).success).toBe(false);
    expect(placesSchema.safeParse({ surname: 1 }).success).toBe(false);
  });
});
