import { unfitPairs } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** May a cycle open? Every pair must be whole and within the rules, as people and teams are today. */
export function mayOpen(facts: PairFacts): Outcome<true> {
  const broken = unfitPairs(facts).map(({ code }) => code);
  if (broken.length === 0) return accepted(true);
  const which =
    broken.length === 1 ? `The pair of ${broken[0]} needs` : `The pairs of ${broken.join(', ')} need`;
  return refused('pairs', `${which} another look before this cycle can open`);
}

/** May a cycle close? Nothing may be outstanding: each audit is returned, or a reason is recorded. */
export function mayClose(outstanding: number): Outcome<true> {
  if (outstanding === 0) return accepted(true);
  const what = outstanding === 1 ? '1 audit is' : `${outstanding} audits are`;
  return refused(
    'returns',
    `${what} neither returned nor accounted for: record why, or wait, before this cycle can close`,
  );
}
