import { describe, expect, test } from 'vitest';
import {
  EVENT_KIND_NAMES,
  EVENT_KINDS,
  eventDays,
  eventInput,
  eventSchema,
  eventTeam,
} from '#lib/domain/circumstances/team-event.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const written = {
  words: 'Two teams became one',
  kind: 'reorganisation',
  teamId: '',
  startedOn: '2012-04-02',
  endedOn: '',
};
const problems = (differences: object) => {
  const read = parseInput(eventSchema, { ...written, ...differences });
  return read.ok ? [] : read.problems;
};

describe('an event', () => {
  test('of all teams that goes on has neither team nor last day', () => {
    expect(parseInput(eventSchema, written)).toMatchObject({
      ok: true,
      value: { teamId: null, endedOn: null },
    });
  });

  test('needs its words, its kind and its first day', () => {
    expect(problems({ words: ' ', kind: '', startedOn: '' })).toEqual([
      { field: 'words', message: 'Enter what happened' },
      { field: 'kind', message: 'Choose what kind of event it was' },
      { field: 'startedOn', message: 'Enter the first day' },
    ]);
  });

  test('cannot end before it began', () => {
    expect(problems({ endedOn: '2012-04-01' })).toEqual([
      { field: 'endedOn', message: 'The last day must be the same as or after the first' },
    ]);
    expect(problems({ endedOn: '2012-04-02' })).toEqual([]);
  });

  test('has days that are in the calendar', () => {
    expect(problems({ endedOn: '2012-02-30' })).toMatchObject([{ field: 'endedOn' }]);
  });
});

test('three boxes a day become one', () => {
  const fields = {
    ...{ words: 'A', kind: 'other', teamId: '' },
    ...{ 'startedOn-day': '2', 'startedOn-month': '4', 'startedOn-year': '2012' },
  };
  expect(eventInput(fields)).toEqual({
    ...{ words: 'A', kind: 'other', teamId: '' },
    ...{ startedOn: '2012-04-02', endedOn: '' },
  });
});

test('when and whose it was, in words', () => {
  expect(eventDays({ startedOn: '2012-04-02', endedOn: null })).toBe('from 2 April 2012');
  expect(eventDays({ startedOn: '2012-04-02', endedOn: '2012-04-02' })).toBe('2 April 2012');
  expect(eventDays({ startedOn: '2012-04-02', endedOn: '2012-09-28' })).toBe(
    '2 April 2012 to 28 September 2012',
  );
  expect(eventTeam({ team: null })).toBe('All teams');
  expect(eventTeam({ team: { id: 't', name: 'Harbour' } })).toBe('Harbour');
});

test('every kind is offered', () => {
  expect([...EVENT_KIND_NAMES].sort()).toEqual(Object.keys(EVENT_KINDS).sort());
});
