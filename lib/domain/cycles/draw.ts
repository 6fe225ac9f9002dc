import { z } from 'zod';
import { columnsInWords, STRATUM_COLUMN_NAMES, type StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import { wholeNumber } from '#lib/domain/whole-number.ts';

/** How a sample is drawn. */
export const DRAW_METHODS = {
  simple: {
    label: 'Simple',
    hint: 'Every case on the list has the same chance.',
  },
  stratified: {
    label: 'Stratified',
    hint: 'Each group of cases, such as a team, has its part of the sample for certain.',
  },
} as const;

/** How a sample is drawn. */
export type DrawMethod = keyof typeof DRAW_METHODS;

/** The methods, for schemas and radios. */
export const DRAW_METHOD_NAMES = ['simple', 'stratified'] as const satisfies DrawMethod[];

const LONGEST_REASON = 300;

/** A draw as it was asked for. */
export type DrawPlan = {
  sampleSize: number;
  method: DrawMethod;
  /** The columns whose combinations are the strata, in order; none for a simple draw. */
  strataBy: StratumColumn[];
  /** The fewest cases from each stratum that has as many; nought for a simple draw. */
  minimum: number;
};

const column = z.enum(STRATUM_COLUMN_NAMES, { error: 'Choose what the list is divided by' });
const noColumn = z.literal('').transform(() => undefined);

function fieldsOf(frameSize: number) {
  const size = { sampleSize: wholeNumber({ min: 1, max: frameSize }) };
  const simple = z.object({ ...size, method: z.literal('simple') });
  const stratified = z.object({
    ...size,
    method: z.literal('stratified'),
    firstColumn: column,
    secondColumn: z.union([noColumn, column]).optional(),
    minimum: wholeNumber({ min: 0, max: frameSize }).default(0),
  });
  return z
    .discriminatedUnion('method', [simple, stratified])
    .refine((asked) => asked.method === 'simple' || asked.firstColumn !== asked.secondColumn, {
      path: ['secondColumn'],
      message: 'Choose another column than the first, or none',
    });
}

/** What the draw asks for: how many cases, from 1 to the whole list, and how. Simple where no method is named. */
export function drawSchema(frameSize: number) {
  return z
    .looseObject({ method: z.unknown() })
    .partial()
    .transform((fields) => ({ ...fields, method: fields.method ?? 'simple' }))
    .pipe(fieldsOf(frameSize))
    .transform((asked): DrawPlan => {
      const { sampleSize, method } = asked;
      if (asked.method === 'simple') return { sampleSize, method, strataBy: [], minimum: 0 };
      const second = asked.secondColumn === undefined ? [] : [asked.secondColumn];
      return { sampleSize, method, strataBy: [asked.firstColumn, ...second], minimum: asked.minimum };
    });
}

/** Why the draw before is given up, and which one that was, so that two people cannot give up the same. */
export const drawAgainSchema = z.object({
  reason: z
    .string({ error: 'Say why the draw is given up' })
    .trim()
    .min(1, 'Say why the draw is given up')
    .max(LONGEST_REASON, `Write at most ${LONGEST_REASON} characters`),
  instead: z.coerce.number({ error: 'Load the page again' }).int().positive(),
});

/** How a sample was drawn, in words: "Stratified by team, at least 2 from each group". */
export function methodInWords({ method, strataBy, minimum }: Omit<DrawPlan, 'sampleSize'>): string {
  if (method === 'simple') return 'Simple random draw: every case on the list had the same chance';
  const share = minimum === 0 ? 'in proportion' : `at least ${minimum} from each group`;
  return `Stratified by ${columnsInWords(strataBy)}, ${share}`;
}
