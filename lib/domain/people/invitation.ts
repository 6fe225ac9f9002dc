/** Days for which a one-time link opens the door. */
export const INVITATION_DAYS = 7;

const DAY = 86_400_000;

/** When a link made now stops working. */
export const invitationEnds = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY);
