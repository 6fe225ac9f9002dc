import type { CaseToDraw } from '#lib/domain/cycles/frame/read-frame.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';

/** How a list that was read is narrowed before it is drawn from. */
export type Narrowing = {
  /** The seed of the cycle. */
  seed: string;
  oneOfFamily: boolean;
  /** True for a case that was audited too lately. */
  wasAudited: (reference: string) => boolean;
};

/** What is left to draw from, and how many cases each rule took out. */
export type Narrowed = { cases: CaseToDraw[]; audited: number; siblings: number };

/**
 * Takes out cases audited lately, then all but one of each family. Which one stays follows from the cycle's seed and the
 * references alone, never from the order of the file.
 */
export function narrowFrame(
  cases: readonly CaseToDraw[],
  { seed, oneOfFamily, wasAudited }: Narrowing,
): Narrowed {
  const fresh = cases.filter(({ reference }) => !wasAudited(reference));
  const audited = cases.length - fresh.length;
  if (!oneOfFamily) return { cases: fresh, audited, siblings: 0 };
  const left = oneOfEach(fresh, seed);
  return { cases: left, audited, siblings: fresh.length - left.length };
}

// A seed of its own: chosen by the seed of the draw, the lowest of three siblings would also be drawn more often than
// an only child.
const familySeed = (seed: string) => `${seed}/family`;

function oneOfEach(cases: readonly CaseToDraw[], seed: string): CaseToDraw[] {
  const families = new Map<string, string[]>();
  for (const { family, reference } of cases) {
    const name = sameFamily(family);
    if (name !== '') families.set(name, [...(families.get(name) ?? []), reference]);
  }
  const stays = new Set(
    [...families.values()].flatMap((references) => seededSample(references, 1, familySeed(seed)).selected),
  );
  return cases.filter(({ family, reference }) => sameFamily(family) === '' || stays.has(reference));
}

const sameFamily = (family: string) => family.normalize('NFC').trim().toUpperCase();
