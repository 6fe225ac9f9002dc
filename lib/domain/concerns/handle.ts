import { z } from 'zod';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { ConcernLevel } from '#lib/domain/concerns/level.ts';
import { spokenFields } from '#lib/domain/concerns/spoken.ts';
import { type ConcernMoments, concernState } from '#lib/domain/concerns/state.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What can be done about a concern, by name. */
export type ConcernStep = 'acknowledge' | 'plan' | 'makeGraver' | 'note';

/** Where a concern is and whose it is. */
export type ConcernStanding = ConcernMoments & {
  level: ConcernLevel;
  /** Those who cannot take it over: the auditors of the case and whoever raised it. */
  raisers: readonly string[];
};

/** What is said when a concern is acknowledged: what happens now. */
export const acknowledgeForm = z.object({ words: requiredText('what you do now', 2000) });

/** The written plan: what, who and by when. */
export const planForm = z.object({
  what: requiredText('what will be done', 2000),
  who: requiredText('who does it', 200),
  byWhen: requiredDate('the day it is done by'),
});

/** A note for the log. */
export const noteForm = z.object({ words: requiredText('your note', 2000) });

/** Why an amber concern is red now, and to whom that was spoken. */
export const graverForm = z.object({ words: requiredText('why it is red now', 2000), ...spokenFields });

/** A plan as it is written. */
export type ConcernPlan = z.output<typeof planForm>;

/** Why and to whom it was spoken that a concern is graver than was thought. */
export type GraverWish = z.output<typeof graverForm>;

/** A plan as its page and the log keep it: what will be done, then who does it and by when. */
export const planInWords = ({ what, who, byWhen }: ConcernPlan): string =>
  `${what}\n${who}, by ${dateWords(byWhen)}.`;

/** May this person take a concern over? Somebody on duty or a coordinator, never the auditors of the case themselves. */
export const mayHandle = (
  viewer: Pick<Viewer, 'role' | 'personId' | 'dutyTurn'>,
  { raisers }: Pick<ConcernStanding, 'raisers'>,
): boolean => can(viewer, 'concern.handle') && !raisers.includes(viewer.personId);

const OPEN_TO: Record<ConcernStep, (concern: ConcernStanding) => string | null> = {
  acknowledge: (concern) =>
    concernState(concern) === 'waiting' ? null : 'This concern has been acknowledged already.',
  plan: (concern) =>
    ({
      waiting: 'Acknowledge the concern first: then write what will be done.',
      acknowledged: null,
      planned: 'The plan is written already. What changes is added as a note.',
    })[concernState(concern)],
  makeGraver: ({ level }) => (level === 'amber' ? null : 'This concern is red already.'),
  note: () => null,
};

/** Can this be done to the concern as it stands? */
export function decideStep(step: ConcernStep, concern: ConcernStanding): Outcome<true> {
  const against = OPEN_TO[step](concern);
  return against === null ? accepted(true) : refused('concern', against);
}
