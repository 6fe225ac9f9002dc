import { acknowledgeBy } from '#lib/domain/concerns/clocks.ts';
import {
  DUTY_TURN_NUMBERS,
  type DutyPerson,
  type DutyTurn,
  LAST_TURN,
  type Reached,
  reachedBy,
} from '#lib/domain/concerns/duty.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';

/** A concern nobody has acknowledged, when its time has come to climb. */
export type ClimbFacts = {
  turn: number;
  level: AlertLevel;
  /** Who audits the case. */
  pair: readonly string[];
  everyone: readonly DutyPerson[];
  now: Date;
};

/** Whose turn it is now, whom that reaches, and when it climbs again; null where it can climb no further. */
export type Climb = Reached & { turn: DutyTurn; climbsAt: Date | null };

/**
 * The next step of a concern that nobody acknowledges: the next turn that somebody holds, or the coordinators once more
 * where nobody holds one. It has as long at each turn as it had at the first.
 */
export function nextClimb({ turn, level, pair, everyone, now }: ClimbFacts): Climb {
  const ahead = DUTY_TURN_NUMBERS.filter((later) => later > turn);
  const held = ahead.find((later) => reachedBy(later, everyone, pair).by === 'turn');
  const next = held ?? ahead[0] ?? LAST_TURN;
  return {
    ...reachedBy(next, everyone, pair),
    turn: next,
    climbsAt: next < LAST_TURN ? acknowledgeBy(level, now) : null,
  };
}
