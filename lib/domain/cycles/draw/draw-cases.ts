import { type SizeWanted, type StratumShare, shareOut } from '#lib/domain/cycles/draw/share-out.ts';
import { strataSizes } from '#lib/domain/cycles/draw/strata.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/** A case as the draw sees it. */
export type CaseToRank = {
  reference: string;
  /** '' for every case of a simple draw. */
  stratum: string;
};

/** A sample: the cases drawn and the reserves, both in the order of their checksums. */
export type DrawnSample<Case> = {
  drawn: Case[];
  reserves: Case[];
  strata: StratumShare[];
  sampleHash: string;
};

/** The seed of a cycle's first draw is its own; that of each later draw follows from it, so that nobody can choose one. */
export const drawSeed = (seed: string, number: number): string => (number === 1 ? seed : `${seed}/${number}`);

/** SHA-256 of the drawn references in the order of the draw, a line feed after each: what `sha256sum` makes of a file. */
export const sampleHash = (references: readonly string[]): string =>
  sha256Hex(references.map((reference) => `${reference.normalize('NFC')}\n`).join(''));

/**
 * Draws from a list. All cases are put in the order of their checksums; in that order a case is drawn as long as its
 * stratum has not got its number, and is a reserve of its stratum from then on. RangeError when a reference comes twice.
 */
export function drawCases<Case extends CaseToRank>(
  cases: readonly Case[],
  seed: string,
  wanted: SizeWanted,
): Outcome<DrawnSample<Case>> {
  const shared = shareOut(strataSizes(cases.map(({ stratum }) => ({ stratum, cases: 1 }))), wanted);
  if (!shared.ok) return shared;
  const byReference = new Map(cases.map((row) => [row.reference, row]));
  const references = cases.map(({ reference }) => reference);
  const order = seededSample(references, 0, seed).reserves.flatMap((name) => byReference.get(name) ?? []);
  const left = new Map(shared.value.map(({ stratum, drawn }) => [stratum, drawn]));
  const drawn: Case[] = [];
  const reserves: Case[] = [];
  for (const row of order) {
    const more = left.get(row.stratum) ?? 0;
    left.set(row.stratum, more - 1);
    (more > 0 ? drawn : reserves).push(row);
  }
  const hash = sampleHash(drawn.map(({ reference }) => reference));
  return accepted({ drawn, reserves, strata: shared.value, sampleHash: hash });
}
