import { z } from 'zod';
import { canBeOnDuty, DUTY_TURNS, type DutyTurn } from '#lib/domain/concerns/duty.ts';
import type { Role } from '#lib/domain/people/roles.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

const TURNS: ReadonlyMap<string, DutyTurn | null> = new Map([
  ['none', null],
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

/** The turn of duty as the form of a person posts it: 'none', '1', '2' or '3'. */
export const dutyForm = z.object({
  dutyTurn: z
    .enum(['none', '1', '2', '3'], { error: 'Choose a turn of duty, or none' })
    .transform((turn) => TURNS.get(turn) ?? null),
});

/** May somebody of this role have this turn? */
export function decideDuty(role: Role, turn: DutyTurn | null): Outcome<DutyTurn | null> {
  return turn === null || canBeOnDuty(role)
    ? accepted(turn)
    : refused('dutyTurn', 'Somebody of this role reads no cases, so they cannot be on duty');
}

/** What changed, as the trail says it: "First to second". */
export const dutyChange = (before: DutyTurn | null, after: DutyTurn | null): string =>
  `${dutyWords(before)} to ${dutyWords(after).toLowerCase()}`;

/** A turn of duty in a word. */
export const dutyWords = (turn: DutyTurn | null): string => (turn === null ? 'None' : DUTY_TURNS[turn].label);
