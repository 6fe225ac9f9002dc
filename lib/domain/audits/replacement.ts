import type { Seat } from '#lib/domain/people/roles.ts';

/** What would step in for a case: the code it would have, its team, and what would become of the pair. */
export type Replacement = {
  code: string;
  team: string;
  /** Each of the pair: why they could not audit it, or null where they stay. */
  pair: { seat: Seat; name: string; problem: string | null }[];
};
