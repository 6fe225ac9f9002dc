const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What decides whether a session still counts. */
export type SessionFacts = {
  startedAt: Date;
  /** The last request that a person made; polling does not count. */
  seenAt: Date;
  /** When the person signed out or an administrator ended it; null while neither has happened. */
  endedAt: Date | null;
  /** Minutes without a request after which it ends. */
  idleMinutes: number;
  /** Hours after which it ends whatever happens. */
  absoluteHours: number;
};

/** When this session will end if nothing more is done, and at the latest whatever is done. */
export function sessionLimits(session: SessionFacts): { idleAt: Date; absoluteAt: Date } {
  return {
    idleAt: new Date(session.seenAt.getTime() + session.idleMinutes * MINUTE),
    absoluteAt: new Date(session.startedAt.getTime() + session.absoluteHours * HOUR),
  };
}

/** Does this session still prove who is asking? */
export function isLive(session: SessionFacts, now: Date): boolean {
  if (session.endedAt !== null) return false;
  const { idleAt, absoluteAt } = sessionLimits(session);
  return now < idleAt && now < absoluteAt;
}
