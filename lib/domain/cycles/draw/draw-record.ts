import { z } from 'zod';
import { STRATUM_COLUMN_NAMES } from '#lib/domain/cycles/draw/strata.ts';
import { DRAW_METHOD_NAMES } from '#lib/domain/cycles/draw.ts';

/** The strata of a draw as they are kept: name, cases and how many were drawn. */
export const drawnStrataSchema = z.array(
  z.object({ stratum: z.string(), cases: z.number(), drawn: z.number(), inProportion: z.number() }),
);

/** One draw as it was made and is kept for good; the strata of a simple draw are none. */
export const drawRecordSchema = z.object({
  id: z.string(),
  /** From 1; the highest is the sample. */
  number: z.number(),
  seed: z.string(),
  method: z.enum(DRAW_METHOD_NAMES),
  strataBy: z.array(z.enum(STRATUM_COLUMN_NAMES)),
  minimum: z.number(),
  strata: drawnStrataSchema,
  frameSize: z.number(),
  frameHash: z.string(),
  sampleSize: z.number(),
  /** '' for the few draws made before it was kept. */
  sampleHash: z.string(),
  /** Why the draw before it was given up; '' for the first. */
  reason: z.string(),
  drawnAt: z.date(),
});

/** One draw as it was made. */
export type DrawRecord = z.infer<typeof drawRecordSchema>;

/** A draw that was given up, and why: the reason stands with the draw that took its place. */
export type GivenUp = { draw: DrawRecord; because: string };

/** The draw that is the sample, and those before it in order; null before any. */
export function latestDraw(draws: readonly DrawRecord[]): { draw: DrawRecord; givenUp: GivenUp[] } | null {
  const inOrder = draws.toSorted((a, b) => a.number - b.number);
  const draw = inOrder.at(-1);
  if (!draw) return null;
  const givenUp = inOrder.slice(0, -1).map((earlier, place) => ({
    draw: earlier,
    because: inOrder[place + 1]?.reason ?? '',
  }));
  return { draw, givenUp };
}

const IN_WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ENDINGS = new Map<string, string>([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** The number of a draw in words: "second", and from ten "10th". */
export const ordinal = (number: number): string =>
  IN_WORDS[number - 1] ?? `${number}${ENDINGS.get(rules.select(number)) ?? 'th'}`;
