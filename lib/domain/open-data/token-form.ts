import { z } from 'zod';
import { SCOPE_NAMES, type Scope } from '#lib/domain/open-data/scopes.ts';
import { requiredText } from '#lib/domain/required-fields.ts';
import { wholeNumber } from '#lib/domain/whole-number.ts';

const CHOOSE = 'Choose what the token opens';

/** What an administrator says of a token: who uses it, what it opens, and for how many months. */
export const tokenForm = z.object({
  name: requiredText('who uses the token', 80),
  // A box ticked alone comes as a text, several as a list.
  scopes: z.preprocess(
    (ticked) => (typeof ticked === 'string' ? [ticked] : ticked),
    z.array(z.enum(SCOPE_NAMES), { error: CHOOSE }).min(1, { error: CHOOSE }),
  ),
  months: wholeNumber({ min: 1, max: 24 }),
});

/** A token as it is wished for. */
export type TokenWish = { name: string; scopes: Scope[]; months: number };

/** When a token made now ends: the same day so many months on, or the last day of that month. */
export function tokenEnds(now: Date, months: number): Date {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const ends = new Date(now);
  ends.setUTCFullYear(year, month, Math.min(now.getUTCDate(), lastDay));
  return ends;
}
