/** Whether someone can sign in today, and if not, why. */
export const STANDINGS = {
  active: 'Can sign in',
  invited: 'Not yet signed in',
  'link-ended': 'Invitation ended',
  disabled: 'Disabled',
} as const;

/** Whether someone can sign in today, and if not, why. */
export type Standing = keyof typeof STANDINGS;

/** What decides a person's standing. */
export type StandingFacts = {
  disabled: boolean;
  hasPassword: boolean;
  /** The end of the newest unused invitation, or null. */
  invitedUntil: Date | null;
};

/** A disabled person is disabled whatever else; someone without a password waits on a link, or their link has ended. */
export function standingOf({ disabled, hasPassword, invitedUntil }: StandingFacts, now: Date): Standing {
  if (disabled) return 'disabled';
  if (hasPassword) return 'active';
  return invitedUntil !== null && now < invitedUntil ? 'invited' : 'link-ended';
}
