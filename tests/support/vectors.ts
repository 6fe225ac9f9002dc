import { readFileSync } from 'node:fs';
import { z } from 'zod';

const referenceFile = z.object({
  meta: z.object({ defaultTolerance: z.number() }),
  functions: z.record(
    z.string(),
    z.looseObject({
      vectors: z.array(z.looseObject({ id: z.string(), input: z.unknown(), expected: z.unknown() })).min(1),
    }),
  ),
});

const reference = referenceFile.parse(
  JSON.parse(readFileSync(new URL('../reference/statistics-vectors.json', import.meta.url), 'utf8')),
);

/** The names of all functions the reference file holds cases for. */
export const REFERENCE_FUNCTIONS = Object.keys(reference.functions);

/** One reference case: what goes in and what R, scipy or the rule says comes out. */
export type Vector<Input, Expected> = { id: string; input: Input; expected: Expected };

/** Everything the reference file says about one function besides its vectors, parsed by the schema. */
export function referenceOf<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(reference.functions[name]);
}

/** The reference cases of one function, parsed; throws when there are none, so that no table of tests is empty. */
export function vectorsOf<Input, Expected>(
  name: string,
  input: z.ZodType<Input>,
  expected: z.ZodType<Expected>,
): Vector<Input, Expected>[] {
  const schema = z.object({ vectors: z.array(z.object({ id: z.string(), input, expected })) });
  return referenceOf(name, schema).vectors;
}

/** Decimal places at which a computed figure must agree with the reference, from the file's own tolerance (1e-9). */
export const REFERENCE_DECIMALS = Math.round(-Math.log10(reference.meta.defaultTolerance));
