import type { Capacity, ReplyMoments } from '#lib/domain/replies/reply.ts';

/** Somebody who is asked to read an audit, as a coordinator follows it. Days are yyyy-mm-dd. */
export type AskedPerson = ReplyMoments & {
  id: string;
  personId: string;
  name: string;
  capacity: Capacity;
  dueOn: string;
  points: number;
};

/** Somebody who may be the worker of a case, by the name on the caseload list. */
export type Suggestion = { id: string; name: string; team: string | null };

/** A returned audit with those who are asked to read it, and who may be its worker. */
export type AskedAudit = {
  id: string;
  code: string;
  team: string;
  asked: AskedPerson[];
  suggested: Suggestion[];
};

/** How far the replies of a cycle are. */
export type ReplyCounts = {
  returned: number;
  /** Returned audits that somebody is asked to read. */
  audits: number;
  asked: number;
  replied: number;
  /** Answers pointed to in replies that were sent, and those that no pair has decided yet. */
  points: number;
  pointsOpen: number;
};
