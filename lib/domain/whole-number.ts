import { z } from 'zod';

/** A whole number that somebody types: what it is called and how far it may go. */
export type NumberRange = { label: string; min: number; max: number };

/** Text as a whole number within its range, or the sentence that says the range. */
export function wholeNumber({ label, min, max }: NumberRange) {
  const error = `${label} must be a whole number from ${min} to ${max}`;
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,4}$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }));
}
