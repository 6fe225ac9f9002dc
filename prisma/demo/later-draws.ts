import { frameHash } from '#lib/statistics/frame-hash.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';
import { casesIn, type LaterCase } from '#prisma/demo/later-cases.ts';
import type { LaterPlan } from '#prisma/demo/later-plans.ts';
import { promised } from '#prisma/demo/promised.ts';

/** A draw of one later cycle: its seed, the hash of its list, and its cases in the order drawn, those audited first. */
export type LaterDraw = { seed: string; hash: string; drawn: LaterCase[]; reserves: LaterCase[] };

/** The draw of a later cycle, done as the service does it. */
export function laterDraw({ quarter, draws, plan, turn }: LaterPlan): LaterDraw {
  const cases = new Map(casesIn(quarter).map((one) => [one.reference, one]));
  const references = [...cases.keys()];
  const seed = sha256Hex(`${plan.name}/${turn}`).slice(0, 32);
  const { selected, reserves } = seededSample(references, draws, seed);
  const casesOf = (some: readonly string[]) => some.map((reference) => promised(cases, reference));
  return { seed, hash: frameHash(references), drawn: casesOf(selected), reserves: casesOf(reserves) };
}
