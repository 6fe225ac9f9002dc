import { expect, test } from 'vitest';
import { monthsQuery, teamYearQuery } from '#lib/domain/circumstances/months-query.ts';

const TODAY = '2026-03-10';
const TEAM = '01a20306-6674-7125-b681-714b203faa56';

test('a list of all teams and years is what an empty address asks for', () => {
  expect(monthsQuery(TODAY).parse({ team: '', year: '' })).toEqual({ team: null, year: null, page: 1 });
  expect(monthsQuery(TODAY).parse({ team: TEAM, year: '2011', page: '2' })).toEqual({
    team: TEAM,
    year: 2011,
    page: 2,
  });
});

test('a year that is still to come is not asked for', () => {
  expect(monthsQuery(TODAY).parse({ year: '2027' }).year).toBeNull();
  expect(teamYearQuery(TODAY).parse({ team: TEAM, year: '2027' }).year).toBe(2026);
  expect(teamYearQuery(TODAY).parse({ team: 'Harbour', year: '2011' })).toEqual({ team: null, year: 2011 });
});
