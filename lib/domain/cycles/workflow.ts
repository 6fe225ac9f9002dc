import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** The life of a cycle in order: each status, its name on screen and what the coordinator does next. */
export const CYCLE_STATUSES = {
  planned: { label: 'Planned', next: 'Load the caseload list and draw the sample' },
  drawn: { label: 'Sample drawn', next: 'Build the pairs' },
  paired: { label: 'Pairs built', next: 'Open the cycle' },
  open: { label: 'Open', next: 'Watch the returns' },
  closed: { label: 'Closed', next: 'Publish the findings' },
  published: { label: 'Findings published', next: 'Read the findings' },
} as const;

/** Where a cycle is in its life. */
export type CycleStatus = keyof typeof CYCLE_STATUSES;

/** The statuses in the order of life. */
export const CYCLE_STATUS_NAMES = [
  'planned',
  'drawn',
  'paired',
  'open',
  'closed',
  'published',
] as const satisfies CycleStatus[];

/** Status × action → where it leads and the words on the button. Only the coordinator acts (`cycle.plan`). */
export const CYCLE_TRANSITIONS = {
  planned: {
    edit: { to: 'planned', label: 'Change the plan' },
    'load-frame': { to: 'planned', label: 'Load this list' },
    draw: { to: 'drawn', label: 'Draw the sample' },
  },
  drawn: {
    'draw-again': { to: 'drawn', label: 'Draw the sample again' },
    'pick-case': { to: 'drawn', label: 'Add a case by hand' },
    pair: { to: 'paired', label: 'Keep these pairs' },
  },
  paired: {
    'draw-again': { to: 'drawn', label: 'Draw the sample again' },
    // The new case has no pair yet.
    'pick-case': { to: 'drawn', label: 'Add a case by hand' },
    pair: { to: 'paired', label: 'Keep these pairs' },
    open: { to: 'open', label: 'Open this cycle' },
  },
  open: {
    'pick-case': { to: 'open', label: 'Add a case by hand' },
    pair: { to: 'open', label: 'Keep these pairs' },
    close: { to: 'closed', label: 'Close this cycle' },
  },
  closed: {
    reopen: { to: 'open', label: 'Reopen this cycle' },
    publish: { to: 'published', label: 'Publish the findings' },
  },
  published: {
    'publish-again': { to: 'published', label: 'Publish another edition' },
  },
} as const satisfies Record<CycleStatus, Partial<Record<string, { to: CycleStatus; label: string }>>>;

type Step = { to: CycleStatus; label: string };

/** What a coordinator can do to a cycle. */
export type CycleAction =
  | 'edit'
  | 'load-frame'
  | 'draw'
  | 'draw-again'
  | 'pick-case'
  | 'pair'
  | 'open'
  | 'close'
  | 'reopen'
  | 'publish'
  | 'publish-again';

/** The steps open from a status, by action. */
export const cycleSteps = (status: CycleStatus): Partial<Record<CycleAction, Step>> =>
  CYCLE_TRANSITIONS[status];

/** The status an action leads to, or a refusal that says where the cycle is. */
export function moveCycle(status: CycleStatus, action: CycleAction): Outcome<CycleStatus> {
  const step = cycleSteps(status)[action];
  if (step) return accepted(step.to);
  return refused(
    'cycle',
    `This cycle is now “${CYCLE_STATUSES[status].label}”, so that cannot be done. Look at the page again.`,
  );
}
