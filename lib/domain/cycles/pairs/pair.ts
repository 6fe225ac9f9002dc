import type { Selection } from '#lib/domain/audits/selection.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { Seat } from '#lib/domain/people/roles.ts';

/** How far a rule of pairs goes: it always holds, it holds where it can, or it is not looked at. */
export type RuleStrength = 'must' | 'prefer' | 'off';

/** The rules of pairs, in the order in which they are explained. */
export const PAIR_RULE_NAMES = [
  'one-from-each',
  'own-team',
  'own-line',
  'experienced',
  'training',
  'leave',
  'load',
  'same-pair',
] as const;

/** One rule of pairs. */
export type PairRule = (typeof PAIR_RULE_NAMES)[number];

/** Someone who can sit in a pair, as the rules see them for one cycle. Dates are yyyy-mm-dd. */
export type Auditor = {
  id: string;
  name: string;
  seat: Seat;
  teamId: string | null;
  teamName: string | null;
  /** Teams they manage without belonging to them. */
  lines: readonly string[];
  isExperienced: boolean;
  /** The last day on which their training for the cycle's tool is in date; null for no training. */
  trainedUntil: string | null;
  /** Their days away between opening and due day, in order. */
  leave: readonly { from: string; to: string }[];
  /** Working days between opening and due day on which they are not away. */
  daysThere: number;
  /** Audits of other open cycles that they still have to hand in. */
  elsewhere: number;
};

/** A rule set aside for one audit and the two people named, by a coordinator. */
export type SetAside = {
  id: string;
  rule: PairRule;
  managerId: string | null;
  chairId: string | null;
  reason: string;
  by: string;
  at: Date;
};

/** An audit and who sits in its pair; null where the seat is empty. */
export type AuditToPair = {
  id: string;
  code: string;
  selection: Selection;
  status: AuditStatus;
  teamId: string;
  teamName: string;
  /** Auditors who have the name of the worker of the case. */
  workers: readonly string[];
  manager: string | null;
  chair: string | null;
  setAside: readonly SetAside[];
};

/** What the rules are held to in one cycle. */
export type PairTerms = {
  strengths: Readonly<Record<PairRule, RuleStrength>>;
  /** Rules that hold by the council's decision but are waiting, because nothing they ask about is recorded yet. */
  waiting: readonly PairRule[];
  mostAudits: number;
  /** The day the audits are due. */
  dueOn: string;
  /** Working days that must be left to each auditor. */
  daysNeeded: number;
};

/** Someone in a seat as a rule sees them: who sits beside them, and what that makes in all, this audit included. */
export type Sitting = {
  audit: Pick<AuditToPair, 'teamId' | 'teamName' | 'workers'>;
  seat: Seat;
  person: Auditor;
  partner: Auditor | null;
  /** Audits of this cycle that the person then holds. */
  held: number;
  /** Audits the two then do together within twelve months. */
  together: number;
  terms: PairTerms;
};

/** How many audits two people did together in the twelve months before, apart from those being looked at. */
export type EarlierPair = { one: string; other: string; audits: number };

/** Everything the rules need to know about the pairs of one cycle. */
export type PairFacts = {
  audits: readonly AuditToPair[];
  auditors: readonly Auditor[];
  /** Audits of this cycle that people hold apart from those being looked at. */
  held: readonly { id: string; audits: number }[];
  earlier: readonly EarlierPair[];
  terms: PairTerms;
};

/** Only work that has not been handed in, written off or replaced can change hands. */
export const canChangePair = (status: AuditStatus): boolean => status === 'allocated' || status === 'started';
