import { describe, expect, test } from 'vitest';
import { readTrailFilter, type TrailFilter, trailQuery } from '#lib/domain/trail/trail-filter.ts';

const PERSON = '01a200f3-8567-729e-a802-e227e7e45f04';
const LINE = '01a200f3-8567-729e-a802-e41e35c2a501';
const on = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

test('an address without a filter shows the whole trail', () => {
  const { filter, problems } = readTrailFilter({});
  expect(trailQuery(filter)).toEqual({});
  expect(problems).toEqual([]);
});

test('a filter survives its way through an address', () => {
  const filter: TrailFilter = {
    personId: PERSON,
    action: 'audit.returned',
    from: '2010-12-01',
    to: '2010-12-22',
    before: LINE,
  };
  expect(readTrailFilter(trailQuery(filter)).filter).toEqual(filter);
});

test('what cannot be understood in an address is left out', () => {
  const { filter } = readTrailFilter({ person: 'me', action: 'person.eaten', before: ['1', '2'] });
  expect(trailQuery(filter)).toEqual({});
});

describe('dates', () => {
  test('a day of one figure is a day', () => {
    expect(readTrailFilter(on('from', '3', '4', '2026')).filter.from).toBe('2026-04-03');
  });

  test('a day that does not exist is refused in words, kept as it was typed, and does not filter', () => {
    const { filter, problems, typedDates } = readTrailFilter(on('from', '30', '2', '2026'));
    expect(problems).toEqual([{ field: 'from', message: 'From must be a real date, such as 22 12 2010' }]);
    expect(typedDates.from).toEqual({ day: '30', month: '2', year: '2026' });
    expect(filter.from).toBeUndefined();
  });

  test('half a date is refused', () => {
    expect(readTrailFilter(on('to', '', '2', '2026')).problems.map(({ field }) => field)).toEqual(['to']);
  });

  test('a time that ends before it begins is refused', () => {
    const query = { ...on('from', '2', '1', '2026'), ...on('to', '1', '1', '2026') };
    expect(readTrailFilter(query).problems).toEqual([{ field: 'to', message: 'To cannot be before From' }]);
  });

  test('one day is a time', () => {
    const query = { ...on('from', '1', '1', '2026'), ...on('to', '1', '1', '2026') };
    expect(readTrailFilter(query).problems).toEqual([]);
  });
});
