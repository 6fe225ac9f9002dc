import { z } from 'zod';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { requiredDate } from '#lib/domain/required-fields.ts';
import { addMonths } from '#lib/statistics/add-months.ts';

/** Days away, first and last included, yyyy-mm-dd. */
export type DaysAway = { from: string; to: string };

/** Days away as somebody keeps them. */
export type Leave = DaysAway & { id: string };

/** An audit somebody still has to return, and the day it is due (yyyy-mm-dd). */
export type HeldAudit = { id: string; code: string; cycleName: string; dueOn: string };

const LONGEST_MONTHS = 24;

/** Days away as they may be recorded on a day: in order, not over yet, two years at most. */
export const leaveSchema = (today: string) =>
  z
    .object({ from: requiredDate('the first day away'), to: requiredDate('the last day away') })
    .superRefine(({ from, to }, context) => {
      const says = (message: string) => context.addIssue({ code: 'custom', path: ['to'], message });
      if (to < from) says('The last day away must be the same as or after the first');
      else if (to < today) says('These days are over: enter days away that are still to come');
      else if (to > addMonths(from, LONGEST_MONTHS)) says('Days away can last two years at most');
    });

/** The posted form as the schema reads it: three boxes a date become one text. */
export const leaveInput = (fields: FormFields): DaysAway => ({
  from: isoFromTyped(typedDate(fields, 'from')),
  to: isoFromTyped(typedDate(fields, 'to')),
});

/** Do two stretches of days away share a day? */
export const overlaps = (one: DaysAway, other: DaysAway): boolean =>
  one.from <= other.to && other.from <= one.to;

/** The audits that fall due while somebody is away. */
export const dueWhileAway = (away: DaysAway, held: readonly HeldAudit[]): HeldAudit[] =>
  held.filter(({ dueOn }) => away.from <= dueOn && dueOn <= away.to);
