import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { isOverSampled, type StratumShare } from '#lib/domain/cycles/draw/share-out.ts';
import type { StratumColumn } from '#lib/domain/cycles/draw/strata.ts';
import { type DrawPlan, drawSchema } from '#lib/domain/cycles/draw.ts';
import { type FormFields, type FormState, parseInput, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** The strata of a list as the draw's form shows them: by which columns, and how many cases each has. */
export type StrataSeen = { columns: StratumColumn[]; sizes: Record<string, number> };

/** The draw's form: what was typed, and the strata once they were asked for. */
export type DrawFormState = FormState & { strata: StrataSeen | null };

/** A draw's form nobody has posted yet. */
export const emptyDrawForm: DrawFormState = { problems: [], fields: {}, strata: null };

/** What somebody saw who looked at how a sample is shared out: it comes back with the form, to tell whether it is what will be drawn. */
export const seenAs = (columns: readonly StratumColumn[], size: string, minimum: string): string =>
  [columns.join('+'), size.trim(), minimum.trim()].join('/');

/**
 * May what was posted be drawn? True when it may, false when only a look was asked for. A stratified sample is drawn as
 * it was seen or not at all, and every draw needs its tick.
 */
export function mayDraw(fields: FormFields, plan: DrawPlan): Outcome<boolean> {
  if (typed(fields, 'step') === 'show') return accepted(false);
  const seen = seenAs(plan.strataBy, String(plan.sampleSize), String(plan.minimum));
  if (plan.method === 'stratified' && typed(fields, 'seen') !== seen)
    return refused('shares', 'Look at how the sample is shared out, below, and then draw it');
  const ticked = parseInput(confirmedSchema, fields);
  return ticked.ok ? accepted(true) : ticked;
}

/** The plan that was posted, for a list of that size. */
export const postedDraw = (fields: FormFields, frameSize: number): Outcome<DrawPlan> =>
  parseInput(drawSchema(frameSize), fields);

/** What a minimum does to a sample, in words; null where every stratum has what its size gives it. */
export function minimumInWords(shares: readonly StratumShare[]): string | null {
  const over = shares.filter(isOverSampled);
  const [first] = over;
  if (!first) return null;
  const others = over.length - 1;
  const who = others === 0 ? first.stratum : `${first.stratum} and ${others} more`;
  return `${who} ${others === 0 ? 'gets' : 'get'} more cases than size alone would give, because of the minimum. One figure over the whole sample would lean that way: read such groups by themselves.`;
}
