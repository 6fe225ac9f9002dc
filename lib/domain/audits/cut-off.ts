import { type AuditAction, type AuditStatus, auditSteps, moveAudit } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** Where an audit stands to the cut-off, which is the closing of its cycle. */
export type AtCutOff = {
  cycle: CycleStatus;
  /** The coordinator let it come in after the cut-off. */
  isLateAllowed: boolean;
};

/** Whose audits still move, by the status of their cycle. */
const STILL_MOVING = {
  planned: 'none',
  drawn: 'none',
  paired: 'none',
  open: 'all',
  closed: 'late',
  published: 'late',
} as const satisfies Record<CycleStatus, 'none' | 'all' | 'late'>;

/** What depends on the cut-off. Replacing a case does not: it begins before the opening, and `mayReplace` decides it. */
export type CutOffAction = Exclude<AuditAction, 'replace'>;

/** When each thing may be done to an audit, and what is said when it may not. */
const WHEN = {
  answer: { while: 'moving', refusal: 'This cycle is not open, so its audits cannot be changed.' },
  return: { while: 'moving', refusal: 'This cycle is not open, so its audits cannot be returned.' },
  'send-back': {
    while: 'moving',
    refusal: 'This cycle is not open. Reopen it before you send an audit back.',
  },
  'account-for': {
    while: 'moving',
    refusal: 'This cycle is not open, so nothing can be recorded about its returns now',
  },
  'expect-again': {
    while: 'all',
    refusal: 'This cycle is not open, so an audit can only be let in late now',
  },
  'allow-late': {
    while: 'late',
    refusal: 'Only after its cycle has closed can an audit be let in late',
  },
} as const satisfies Record<CutOffAction, { while: 'moving' | 'all' | 'late'; refusal: string }>;

/** Do the pair and the coordinator still work on this audit: its cycle is open, or it may come in late? */
export const isMoving = ({ cycle, isLateAllowed }: AtCutOff): boolean =>
  STILL_MOVING[cycle] === 'all' || (STILL_MOVING[cycle] === 'late' && isLateAllowed);

/** Is it worked on only because it may come in late? */
export const isLate = ({ cycle, isLateAllowed }: AtCutOff): boolean =>
  STILL_MOVING[cycle] === 'late' && isLateAllowed;

/** May this be done on this side of the cut-off? Whether the audit's own status lets it is asked of `moveAudit`. */
export function mayStill(action: CutOffAction, at: AtCutOff): Outcome<true> {
  const { while: when, refusal } = WHEN[action];
  const may = when === 'moving' ? isMoving(at) : STILL_MOVING[at.cycle] === when;
  return may ? accepted(true) : refused('audit', refusal);
}

/** An audit as far as the steps open to it go. */
export type AuditNow = AtCutOff & { status: AuditStatus };

/** The words on the button of a step that is open to an audit now; null where it is not. */
export function stepNow(action: CutOffAction, { status, ...at }: AuditNow): string | null {
  const step = auditSteps(status)[action];
  return step && mayStill(action, at).ok ? step.label : null;
}

/** The status a step leads to, or why it cannot be taken now. */
export function moveNow(action: CutOffAction, { status, ...at }: AuditNow): Outcome<AuditStatus> {
  const may = mayStill(action, at);
  return may.ok ? moveAudit(status, action) : may;
}

/** What it means that an audit of a cycle comes in after the cut-off. */
export const lateWords = (cycle: CycleStatus): string =>
  cycle === 'published'
    ? 'Its pair can then answer and return it. The findings stay as they were published: once it has come, you can see what it would change and publish another edition.'
    : 'Its pair can then answer and return it, although the cycle has closed. It counts in the figures, and the ledger says that it came after the closing.';
