import type { CycleStepName } from '#lib/domain/cycles/step-words.ts';
import { CYCLE_STATUS_NAMES, CYCLE_STATUSES, type CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** Where a cycle stands, with the counts that decide what comes next. */
export type CycleStanding = { status: CycleStatus; frameSize: number; outstanding: number };

/** The one next thing to do: a page to go to, or a step to take on the overview itself. */
export type NextAction =
  | { kind: 'page'; page: 'sample' | 'pairs' | 'returns' | 'findings'; label: string }
  | { kind: 'step'; action: CycleStepName };

/** The one next thing a coordinator does with a cycle. */
export function nextAction({ status, frameSize, outstanding }: CycleStanding): NextAction {
  switch (status) {
    case 'planned':
      return {
        kind: 'page',
        page: 'sample',
        label: frameSize === 0 ? 'Load the caseload list' : 'Draw the sample',
      };
    case 'drawn':
      return { kind: 'page', page: 'pairs', label: 'Build the pairs' };
    case 'paired':
      return { kind: 'step', action: 'open' };
    case 'open':
      return outstanding > 0
        ? { kind: 'page', page: 'returns', label: 'Watch the returns' }
        : { kind: 'step', action: 'close' };
    case 'closed':
      return { kind: 'step', action: 'publish' };
    case 'published':
      return { kind: 'page', page: 'findings', label: 'Read the findings' };
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
