import { expect, test } from 'vitest';
import { settledFrom, teamFields } from '#lib/domain/cycles/frame/settle-form.ts';

test('columns come as places, empty for none; nonsense is none', () => {
  expect(settledFrom({ reference: '0', team: '12', worker: '', area: 'x', months: '6' })).toEqual({
    ok: true,
    value: { places: { reference: 0, team: 12 }, teamNames: {}, months: 6, oneOfFamily: false },
  });
});

test('a team is settled by its name in the list and the team it is; left empty it stays unknown', () => {
  const fields = {
    [teamFields(0).name]: 'HRB',
    [teamFields(0).team]: 'harbour',
    [teamFields(1).name]: 'Moon',
    [teamFields(1).team]: '',
  };
  expect(settledFrom(fields)).toMatchObject({ value: { teamNames: { HRB: 'harbour' } } });
});

test('one of a family is kept only where it is ticked', () => {
  expect(settledFrom({ oneOfFamily: 'yes' })).toMatchObject({ value: { oneOfFamily: true, months: 0 } });
});

test('an audit keeps a case out for 6 or 12 months or not at all', () => {
  expect(settledFrom({ months: '9' })).toMatchObject({ problems: [{ field: 'months' }] });
});
