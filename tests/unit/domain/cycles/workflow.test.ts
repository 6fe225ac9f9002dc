import { describe, expect, test } from 'vitest';
import {
  CYCLE_STATUS_NAMES,
  CYCLE_STATUSES,
  type CycleAction,
  cycleSteps,
  moveCycle,
} from '#lib/domain/cycles/workflow.ts';

const ACTIONS = [
  'edit',
  'load-frame',
  'draw',
  'draw-again',
  'pick-case',
  'pair',
  'open',
  'close',
  'reopen',
  'publish',
  'publish-again',
] as const satisfies CycleAction[];

/** Every cell of the table, one row a status: where each action leads, a dash where it is refused. */
const TABLE = {
  //         edit      load-frame draw    draw-again pick-case pair   open    close     reopen  publish publish-again
  planned: ['planned', 'planned', 'drawn', '-', '-', '-', '-', '-', '-', '-', '-'],
  drawn: ['-', '-', '-', 'drawn', 'drawn', 'paired', '-', '-', '-', '-', '-'],
  paired: ['-', '-', '-', 'drawn', 'drawn', 'paired', 'open', '-', '-', '-', '-'],
  open: ['-', '-', '-', '-', 'open', 'open', '-', 'closed', '-', '-', '-'],
  closed: ['-', '-', '-', '-', '-', '-', '-', '-', 'open', 'published', '-'],
  published: ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'published'],
} as const;

const cells = CYCLE_STATUS_NAMES.flatMap((status) =>
  ACTIONS.map((action, place) => ({ status, action, to: TABLE[status][place] })),
);

describe('what a coordinator may do to a cycle', () => {
  test.each(cells.filter(({ to }) => to !== '-'))('$action takes a $status cycle to $to', (cell) => {
    expect(moveCycle(cell.status, cell.action)).toEqual({ ok: true, value: cell.to });
    expect(cycleSteps(cell.status)[cell.action]?.to).toBe(cell.to);
  });

  test.each(cells.filter(({ to }) => to === '-'))('$action is refused while $status', (cell) => {
    const moved = moveCycle(cell.status, cell.action);
    expect(moved.ok ? '' : moved.problems[0]?.message).toContain(CYCLE_STATUSES[cell.status].label);
    expect(cycleSteps(cell.status)[cell.action]).toBeUndefined();
  });
});
