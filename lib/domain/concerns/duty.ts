import { z } from 'zod';
import type { Role } from '#lib/domain/people/roles.ts';

/** The turns of duty: who is told at once, and to whom it climbs when nobody acknowledges it. */
export const DUTY_TURNS = {
  1: { label: 'First', hint: 'Told at once of every immediate concern' },
  2: { label: 'Second', hint: 'Told when nobody has acknowledged it in time, such as the head of service' },
  3: { label: 'Third', hint: 'Told after that, such as the director' },
} as const;

/** When somebody is told. */
export type DutyTurn = keyof typeof DUTY_TURNS;

/** The turns in order. */
export const DUTY_TURN_NUMBERS = [1, 2, 3] as const satisfies DutyTurn[];

/** A turn as the database and forms give it. */
export const dutyTurnSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The last turn: from there it climbs no further. */
export const LAST_TURN = 3;

/** Who can be on duty. An administrator sees no case data, and a practitioner answers for cases of their own. */
const DUTY_ROLES: readonly Role[] = ['auditor', 'coordinator', 'leader'];

/** May somebody of this role have a turn of duty? */
export const canBeOnDuty = (role: Role): boolean => DUTY_ROLES.includes(role);

/** Everyone who can be told of a concern. A coordinator may have a turn as well. */
export type DutyPerson = { id: string; name: string; turn: DutyTurn | null; isCoordinator: boolean };

/** Whom a turn reaches: those who hold it, or the coordinators where nobody does. */
export type Reached = { people: DutyPerson[]; by: 'turn' | 'coordinators' };

/** Whom a turn reaches, leaving out those who audit the case themselves and so cannot take the concern over. */
export function reachedBy(turn: number, everyone: readonly DutyPerson[], pair: readonly string[]): Reached {
  const others = everyone.filter(({ id }) => !pair.includes(id));
  const holders = others.filter((person) => person.turn === turn);
  if (holders.length > 0) return { people: holders, by: 'turn' };
  return { people: others.filter(({ isCoordinator }) => isCoordinator), by: 'coordinators' };
}
