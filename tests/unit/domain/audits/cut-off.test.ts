import { describe, expect, test } from 'vitest';
import {
  type CutOffAction,
  isLate,
  isMoving,
  lateWords,
  mayStill,
  moveNow,
  stepNow,
} from '#lib/domain/audits/cut-off.ts';
import { AUDIT_STATUS_NAMES, moveAudit } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';

const ACTIONS: CutOffAction[] = [
  'answer',
  'return',
  'send-back',
  'account-for',
  'expect-again',
  'allow-late',
];
const IN_TIME = ['answer', 'return', 'send-back', 'account-for', 'expect-again'];
const BEFORE_OPENING = ['planned', 'drawn', 'paired'] as const;
const AFTER_CUT_OFF = ['closed', 'published'] as const;

const allowed = (cycle: (typeof CYCLE_STATUS_NAMES)[number], isLateAllowed: boolean) =>
  ACTIONS.filter((action) => mayStill(action, { cycle, isLateAllowed }).ok);

describe('what may be done to an audit, by its cycle', () => {
  test.each(BEFORE_OPENING)('nothing while it is %s', (cycle) => {
    expect([allowed(cycle, false), allowed(cycle, true)]).toEqual([[], []]);
  });

  test('while it is open, everything but letting it come in late', () => {
    expect([allowed('open', false), allowed('open', true)]).toEqual([IN_TIME, IN_TIME]);
  });

  test.each(AFTER_CUT_OFF)('once it is %s, nothing but letting an audit come in late', (cycle) => {
    expect(allowed(cycle, false)).toEqual(['allow-late']);
  });

  test.each(AFTER_CUT_OFF)(
    'once it is %s, one let in late is answered, returned, sent back or given up',
    (cycle) => {
      expect(allowed(cycle, true)).toEqual(['answer', 'return', 'send-back', 'account-for', 'allow-late']);
    },
  );
});

const everywhere = CYCLE_STATUS_NAMES.flatMap((cycle) =>
  AUDIT_STATUS_NAMES.flatMap((status) =>
    [false, true].flatMap((isLateAllowed) =>
      ACTIONS.map((action) => ({ cycle, status, isLateAllowed, action })),
    ),
  ),
);

test('a step is open exactly where the audit’s status and its side of the cut-off both let it happen', () => {
  expect(everywhere).toHaveLength(6 * 5 * 2 * 6);
  for (const { action, ...now } of everywhere) {
    const may = moveAudit(now.status, action).ok && mayStill(action, now).ok;
    expect([moveNow(action, now).ok, stepNow(action, now) !== null]).toEqual([may, may]);
  }
});

test('nobody answers or returns after the cut-off without the coordinator’s word', () => {
  const open = everywhere.filter(({ action, ...now }) => moveNow(action, now).ok);
  const work = open.filter(({ action }) => action === 'answer' || action === 'return');
  expect(work.filter(({ cycle, isLateAllowed }) => cycle !== 'open' && !isLateAllowed)).toEqual([]);
  expect(work.some(({ cycle }) => cycle === 'published')).toBe(true);
});

test('late is what moves after the cut-off, never what is in time', () => {
  const at = (cycle: (typeof CYCLE_STATUS_NAMES)[number]) => ({ cycle, isLateAllowed: true });
  expect(CYCLE_STATUS_NAMES.filter((cycle) => isMoving(at(cycle)))).toEqual(['open', 'closed', 'published']);
  expect(CYCLE_STATUS_NAMES.filter((cycle) => isLate(at(cycle)))).toEqual(['closed', 'published']);
});

test('a refusal says what stands in the way', () => {
  expect(moveNow('return', { status: 'started', cycle: 'closed', isLateAllowed: false })).toMatchObject({
    problems: [{ message: 'This cycle is not open, so its audits cannot be returned.' }],
  });
  expect(moveNow('allow-late', { status: 'not-returned', cycle: 'open', isLateAllowed: false }).ok).toBe(
    false,
  );
});

test('what coming in late means is said for findings that are published, and for those that are not', () => {
  expect(lateWords('published')).toMatch(/stay as they were published/);
  expect(lateWords('closed')).toMatch(/counts in the figures/);
});
