import { z } from 'zod';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import { londonClock, londonTime } from '#lib/domain/messages/london-clock.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';
import { workingDayBegins } from '#lib/domain/working-days.ts';

/** To whom a concern was spoken, and when, as a form posts it: a day (yyyy-mm-dd) and a time on the London clock. */
export const spokenFields = {
  spokenTo: requiredText('the name and post of whom you told', 200),
  spokenOn: requiredDate('the day you told them'),
  spokenTime: z
    .string({ error: 'Enter the time you told them' })
    .trim()
    .min(1, { error: 'Enter the time you told them' })
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, { error: 'Enter the time on a 24-hour clock, such as 14:05' }),
};

/** Whom, on which day and at what time. */
export type Spoken = { spokenTo: string; spokenOn: string; spokenTime: string };

/**
 * The moment a concern was spoken, if it can stand: never in the future, and for red on the same working day. At a
 * weekend or on a bank holiday the working day before still counts.
 */
export function decideSpoken(
  level: ConcernLevel,
  { spokenOn, spokenTime }: Spoken,
  now: Date,
): Outcome<Date> {
  const spokenAt = londonTime(spokenOn, spokenTime);
  if (spokenAt.getTime() > now.getTime())
    return refused('spokenTime', 'The time you told them cannot be in the future');
  if (level === 'red' && spokenOn < workingDayBegins(londonClock(now).day))
    return refused(
      'spokenOn',
      'A red concern is spoken on the same working day. Speak to the manager again now, enter when you did, and say below when it was first spoken',
    );
  return accepted(spokenAt);
}
