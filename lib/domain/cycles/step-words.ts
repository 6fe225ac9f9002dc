import type { CycleAction } from '#lib/domain/cycles/workflow.ts';

/** The steps taken on a cycle's own page, as its form posts them. */
export const CYCLE_STEP_NAMES = ['open', 'close', 'reopen', 'publish'] as const satisfies CycleAction[];

/** A step taken on a cycle's own page. */
export type CycleStepName = (typeof CYCLE_STEP_NAMES)[number];

/** What each step does, said before it is taken; and the tick asked for where it cannot be taken back. */
export const STEP_WORDS = {
  open: {
    explains: 'Each auditor will see their audits and can begin. Pairs can still be adjusted afterwards.',
    confirms: 'The sample and the pairs are right: open this cycle',
  },
  close: {
    explains:
      'Nothing more can be returned or sent back. A closed cycle can be reopened until it is published.',
    confirms: null,
  },
  reopen: {
    explains:
      'Audits can be sent back or expected again. The findings are held until the cycle is closed once more.',
    confirms: null,
  },
  publish: {
    explains: 'Leaders will read these findings under today’s date. What is published cannot be taken back.',
    confirms: 'I have read the findings: publish them',
  },
} as const satisfies Record<CycleStepName, { explains: string; confirms: string | null }>;
