import { keyAreaOutcome, type OutcomesByQuestion } from '#lib/domain/answers/key-area-outcome.ts';
import { comparableArea } from '#lib/domain/findings/comparable.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How many of the same cases met a key area both times, lost it, gained it, or met it neither time. */
export type PairingCounts = { metMet: number; metNot: number; notMet: number; notNot: number };

/** The same cases audited twice, for one key area; those it did not apply to or was left blank in are in none. */
export type Pairing = PairingCounts & { keyArea: string };

/** One case as it was answered in an earlier cycle and in a later one. */
export type TwiceAudited = { earlier: OutcomesByQuestion; later: OutcomesByQuestion };

/** The two versions of the tool it was audited with. */
export type TwoVersions = { earlier: ToolDefinition; later: ToolDefinition };

const isMet = (outcome: AnswerOutcome): boolean | null =>
  outcome === 'na' || outcome === 'unanswered' ? null : outcome === 'met';

function cellOf(then: boolean | null, now: boolean | null): keyof PairingCounts | null {
  if (then === null || now === null) return null;
  if (then) return now ? 'metMet' : 'metNot';
  return now ? 'notMet' : 'notNot';
}

/** The cases a pairing is made of. */
export const casesIn = ({ metMet, metNot, notMet, notNot }: PairingCounts): number =>
  metMet + metNot + notMet + notNot;

/** Adds cases to pairings by key area: only key areas that ask the same in both versions of the tool. */
export function addPairs(
  pairings: Map<string, PairingCounts>,
  { earlier, later }: TwoVersions,
  cases: readonly TwiceAudited[],
): void {
  const same = later.keyAreas.filter(({ id }) => comparableArea(earlier, later, id) === 'same');
  for (const area of same) {
    const counts = pairings.get(area.id) ?? { metMet: 0, metNot: 0, notMet: 0, notNot: 0 };
    for (const audited of cases) {
      const [then, now] = [audited.earlier, audited.later].map((outcomes) =>
        isMet(keyAreaOutcome(area, outcomes)),
      );
      const cell = cellOf(then ?? null, now ?? null);
      if (cell) counts[cell] += 1;
    }
    if (casesIn(counts) > 0) pairings.set(area.id, counts);
  }
}
