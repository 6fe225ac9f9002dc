import { expect, test } from 'vitest';
import { canBeOnDuty, type DutyPerson, reachedBy } from '#lib/domain/concerns/duty.ts';

const first: DutyPerson = { id: 'first', name: 'First', turn: 1, isCoordinator: false };
const gwen: DutyPerson = { id: 'gwen', name: 'Gwen', turn: null, isCoordinator: true };

test('a turn reaches those who hold it, and not the coordinators', () => {
  expect(reachedBy(1, [first, gwen], [])).toEqual({ people: [first], by: 'turn' });
});

test('where nobody holds the turn, the coordinators are told', () => {
  expect(reachedBy(2, [first, gwen], [])).toEqual({ people: [gwen], by: 'coordinators' });
});

test('an auditor of the case is not told of it as the one to take it over', () => {
  expect(reachedBy(1, [first, gwen], ['first'])).toEqual({ people: [gwen], by: 'coordinators' });
});

test.each([
  ['auditor', true],
  ['coordinator', true],
  ['leader', true],
  ['administrator', false],
  ['practitioner', false],
] as const)('somebody who is %s can be on duty: %s', (role, can) => {
  expect(canBeOnDuty(role)).toBe(can);
});
