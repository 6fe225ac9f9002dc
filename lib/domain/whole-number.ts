import { z } from 'zod';

/** A whole number that somebody types: how far it may go, and what it is called where several stand on one form. */
export type NumberRange = { label?: string; min: number; max: number };

/** Text as a whole number within its range, or the sentence that says the range. */
export function wholeNumber({ label, min, max }: NumberRange) {
  const begins = label ? `${label} must be` : 'Enter';
  const error = `${begins} a whole number from ${min} to ${max.toLocaleString('en-GB')}`;
  return z
    .string({ error })
    .trim()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }));
}
