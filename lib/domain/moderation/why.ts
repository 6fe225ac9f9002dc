import type { Selection } from '#lib/domain/audits/selection.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** Why a third person looks at an audit, as the coordinator reads it; auditors are not told. */
export const MODERATION_REASONS = {
  drawn: { label: 'Drawn beforehand' },
  inadequate: { label: 'Judged inadequate' },
  outstanding: { label: 'Judged outstanding' },
  asked: { label: 'Asked for by hand' },
} as const;

/** One reason for a moderation. */
export type ModerationReason = keyof typeof MODERATION_REASONS;

/** The reasons in the order in which they go before each other and are shown. */
export const MODERATION_REASON_NAMES = [
  'drawn',
  'inadequate',
  'outstanding',
  'asked',
] as const satisfies ModerationReason[];

/** What the council has decided about judgements at either end. */
export type ModerationRules = { moderateInadequate: boolean; moderateOutstanding: boolean };

/** An audit that has just come back. */
export type ReturnedForModeration = { selection: Selection; isDrawn: boolean; grade: Grade | null };

/**
 * Why an audit that came back is to be moderated, or null where no rule asks for it. Being drawn goes before its grade: only
 * those drawn say how judgements move in general. A case picked by hand is never among them.
 */
export function whyModerate(
  { selection, isDrawn, grade }: ReturnedForModeration,
  rules: ModerationRules,
): ModerationReason | null {
  if (isDrawn && selection === 'random') return 'drawn';
  if (rules.moderateInadequate && grade === 'inadequate') return 'inadequate';
  return rules.moderateOutstanding && grade === 'outstanding' ? 'outstanding' : null;
}
