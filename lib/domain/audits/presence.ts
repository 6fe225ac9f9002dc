/** How long, in milliseconds, a form that was last seen open still counts as open: a few of its own looks. */
export const PRESENT_FOR = 15_000;
/** How often, in milliseconds, an open form notes that it is open; less often than it looks for changes. */
export const NOTED_EVERY = 5_000;

/** Is an auditor here now, whose form was last open in sight at this moment (null: never)? */
export const isHereNow = (hereAt: Date | null, now: Date): boolean =>
  hereAt !== null && now.getTime() - hereAt.getTime() < PRESENT_FOR;
