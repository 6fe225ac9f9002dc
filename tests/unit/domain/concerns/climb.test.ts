import { expect, test } from 'vitest';
import { nextClimb } from '#lib/domain/concerns/climb.ts';
import type { DutyPerson, DutyTurn } from '#lib/domain/concerns/duty.ts';
import { aLevel } from '#tests/support/concern-builders.ts';

const now = new Date('2010-11-10T16:05:00Z');
const person = (id: string, turn: DutyTurn | null, isCoordinator = false): DutyPerson => ({
  id,
  name: id,
  turn,
  isCoordinator,
});
const everyone = [person('first', 1), person('head', 2), person('director', 3), person('gwen', null, true)];

const climb = (turn: number, people: readonly DutyPerson[], pair: readonly string[] = []) => {
  const next = nextClimb({ turn, level: aLevel('red'), pair, everyone: people, now });
  return { ...next, people: next.people.map(({ id }) => id) };
};

test('a red concern climbs to the second turn, which has four hours as well', () => {
  expect(climb(1, everyone)).toEqual({
    turn: 2,
    people: ['head'],
    by: 'turn',
    climbsAt: new Date('2010-11-10T20:05:00Z'),
  });
});

test('from the third turn it climbs no further', () => {
  expect(climb(2, everyone)).toEqual({ turn: 3, people: ['director'], by: 'turn', climbsAt: null });
});

test('a turn that nobody holds is passed over', () => {
  const without = everyone.filter(({ turn }) => turn !== 2);
  expect(climb(1, without)).toEqual({ turn: 3, people: ['director'], by: 'turn', climbsAt: null });
});

test('where nobody holds a later turn the coordinators are told again', () => {
  const without = everyone.filter(({ turn }) => turn !== 2 && turn !== 3);
  expect(climb(1, without)).toEqual({
    turn: 2,
    people: ['gwen'],
    by: 'coordinators',
    climbsAt: new Date('2010-11-10T20:05:00Z'),
  });
});

test('somebody who audits the case is passed over, even where it is their turn', () => {
  expect(climb(1, everyone, ['head']).people).toEqual(['director']);
});

test('an amber concern waits one working day at each turn', () => {
  const next = nextClimb({ turn: 1, level: aLevel('amber'), pair: [], everyone, now });
  expect(next.climbsAt).toEqual(new Date('2010-11-11T17:00:00Z'));
});
