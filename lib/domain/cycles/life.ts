import type { ReturnedCounts } from '#lib/domain/cycles/cycle.ts';
import type { CycleStepName } from '#lib/domain/cycles/step-words.ts';
import { CYCLE_STATUS_NAMES, CYCLE_STATUSES, type CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** Where a cycle stands, with the counts that decide what comes next. */
export type CycleStanding = { status: CycleStatus; frameSize: number } & Pick<
  ReturnedCounts,
  'awaited' | 'sinceEdition'
>;

/** The one next thing to do: a page to go to, and why; or a step to take on the overview itself. */
export type NextAction =
  | {
      kind: 'page';
      page: 'caseloadList' | 'sample' | 'pairs' | 'returns' | 'findings' | 'editions';
      label: string;
      explains: string;
    }
  | { kind: 'step'; action: CycleStepName };

const NEXT_PAGES = {
  list: {
    kind: 'page',
    page: 'caseloadList',
    label: 'Load the caseload list',
    explains: 'The cases that could be drawn, as an Excel workbook or CSV file from your case system.',
  },
  draw: {
    kind: 'page',
    page: 'sample',
    label: 'Draw the sample',
    explains: 'The caseload list is loaded. Choose how many of its cases are audited.',
  },
  pairs: {
    kind: 'page',
    page: 'pairs',
    label: 'Build the pairs',
    explains:
      'Each audit needs a group manager and an independent chair. Pairs are suggested; you adjust them.',
  },
  returns: {
    kind: 'page',
    page: 'returns',
    label: 'Watch the returns',
    explains: 'Auditors are at work. See who has not returned, and record why where an audit will not come.',
  },
  findings: {
    kind: 'page',
    page: 'findings',
    label: 'Read the findings',
    explains: 'The findings are published and this cycle is over.',
  },
  editions: {
    kind: 'page',
    page: 'editions',
    label: 'See what a new edition would change',
    explains:
      'An audit has come, or was taken back, since the findings were published. What leaders read stays as it is until you publish another edition.',
  },
} as const satisfies Record<string, NextAction>;

/** The one next thing a coordinator does with a cycle. */
export function nextAction({ status, frameSize, awaited, sinceEdition }: CycleStanding): NextAction {
  switch (status) {
    case 'planned':
      return frameSize === 0 ? NEXT_PAGES.list : NEXT_PAGES.draw;
    case 'drawn':
      return NEXT_PAGES.pairs;
    case 'paired':
      return { kind: 'step', action: 'open' };
    case 'open':
      return awaited > 0 ? NEXT_PAGES.returns : { kind: 'step', action: 'close' };
    case 'closed':
      return { kind: 'step', action: 'publish' };
    case 'published':
      return sinceEdition === 0 ? NEXT_PAGES.findings : NEXT_PAGES.editions;
  }
}

/** One stage of a cycle's life beside where the cycle is now. */
export type LifeStage = { status: CycleStatus; label: string; state: 'done' | 'now' | 'ahead' };

/** The stages of a cycle's life in order. What is published is over, so its last stage is done. */
export function lifeStages(status: CycleStatus): LifeStage[] {
  const reached = CYCLE_STATUS_NAMES.indexOf(status);
  return CYCLE_STATUS_NAMES.map((name, place) => ({
    status: name,
    label: CYCLE_STATUSES[name].label,
    state: stateAt(place, status === 'published' ? reached + 1 : reached),
  }));
}

const stateAt = (place: number, reached: number) =>
  place < reached ? 'done' : place === reached ? 'now' : 'ahead';
