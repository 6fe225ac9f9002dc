import { z } from 'zod';

/** What the draw asks for: how many cases, from 1 to the whole frame. */
export function drawSchema(frameSize: number) {
  const wrong = { error: `Enter a whole number from 1 to ${frameSize.toLocaleString('en-GB')}` };
  return z.object({
    sampleSize: z
      .string(wrong)
      .trim()
      .regex(/^\d{1,6}$/, wrong)
      .transform(Number)
      .pipe(z.int(wrong).min(1, wrong).max(frameSize, wrong)),
  });
}
