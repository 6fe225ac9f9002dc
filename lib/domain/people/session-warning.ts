const MINUTE = 60_000;
/** How long before the end of a session the warning shows. */
export const WARNING_TIME = 2 * MINUTE;

/** What the page says of the session at a moment: nothing, a warning that can be answered, one that cannot, or the end. */
export type SessionNotice =
  | { kind: 'none' }
  | { kind: 'idle-soon'; minutes: number }
  | { kind: 'absolute-soon'; minutes: number }
  | { kind: 'ended' };

/** The notice for a session that ends at `idleAt` unless something is done and at `absoluteAt` in any case (ms). */
export function sessionNotice(idleAt: number, absoluteAt: number, now: number): SessionNotice {
  const left = Math.min(idleAt, absoluteAt) - now;
  if (left <= 0) return { kind: 'ended' };
  if (left > WARNING_TIME) return { kind: 'none' };
  const minutes = Math.max(1, Math.ceil(left / MINUTE));
  return { kind: absoluteAt <= idleAt ? 'absolute-soon' : 'idle-soon', minutes };
}
