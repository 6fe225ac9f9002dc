/** One audit as its auditors are told of it: its code, and where to open it. Nothing else of a case is ever in a mail. */
export type AuditFact = { id: string; code: string; link: string };

/** The cycle a message is about. */
export type CycleFact = { id: string; name: string };

/** One audit of a pair that is late, as a coordinator reads of it. */
export type LateAudit = { code: string; cycleName: string; pair: readonly string[]; daysLate: number };

type Single = { cycle: CycleFact; audit: AuditFact };
type Several = { cycle: CycleFact; audits: readonly AuditFact[]; dueOn: string };

/** An immediate concern as those who are to act are told of it: never what it is about. `by` is a moment in words. */
export type ConcernFact = { id: string; number: number; level: string; by: string; link: string };

type Worry = { cycle: CycleFact; audit: Pick<AuditFact, 'id' | 'code'>; concern: ConcernFact; at: Date };

/** A shared case that auditors judge before a cycle: its title, never which case it is. */
type CalibrationFact = { id: string; title: string; dueOn: string; link: string; at: Date };

/** What each kind of message is written from. Dates are yyyy-mm-dd, days are working days, `at` is when it arose. */
export type MessageFacts = {
  opening: Several & { at: Date };
  'before-due': Several & { daysLeft: number };
  late: Several & { daysLate: number; chase: number };
  reminder: Single & { dueOn: string; today: string; from: string };
  'sent-back': Single & { at: Date };
  'agree-together': Single & { toSettle: number; at: Date };
  'judgement-reopened': Single & { at: Date };
  'new-audit': Single & { dueOn: string; at: Date };
  'no-longer-yours': { cycle: CycleFact; audit: Pick<AuditFact, 'id' | 'code'>; at: Date };
  'due-changed': Single & { before: string; dueOn: string; at: Date };
  escalation: { audits: readonly LateAudit[]; link: string; today: string };
  'reply-asked': Single & { replyId: string; dueOn: string; at: Date };
  /** `by` is a capacity in a sentence: "the practitioner". */
  'reply-came': Single & { replyId: string; by: string; points: number };
  'reply-decided': Single & { replyId: string };
  'concern-raised': Worry;
  'concern-climbed': Worry & { turn: number };
  'concern-graver': Worry;
  'concern-acknowledged': Worry & { by: string };
  'moderation-asked': Single & { at: Date };
  moderated: Single & { changed: number; isJudgementChanged: boolean; at: Date };
  /** `asked` is the question's id. */
  'unit-asked': Single & { asked: string };
  'unit-answered': Single & { asked: string };
  'training-asked': { id: string; title: string; heldOn: string; place: string; link: string; at: Date };
  'training-cancelled': { id: string; title: string; heldOn: string; link: string; at: Date };
  'calibration-asked': CalibrationFact;
  'calibration-settled': CalibrationFact;
};

/** Why a message is written. */
export type MessageKind = keyof MessageFacts;
