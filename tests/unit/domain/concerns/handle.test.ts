import { describe, expect, test } from 'vitest';
import { type ConcernStanding, decideStep, mayHandle, planInWords } from '#lib/domain/concerns/handle.ts';

const at = new Date('2010-11-10T12:00:00Z');
const waiting: ConcernStanding = { level: 'amber', acknowledgedAt: null, plannedAt: null, raisers: ['asha'] };
const taken = { ...waiting, acknowledgedAt: at };
const planned = { ...taken, plannedAt: at };

test.each([
  ['acknowledge', waiting, true],
  ['acknowledge', taken, false],
  ['plan', waiting, false],
  ['plan', taken, true],
  ['plan', planned, false],
  ['makeGraver', waiting, true],
  ['makeGraver', planned, true],
  ['makeGraver', { ...waiting, level: 'red' }, false],
  ['note', planned, true],
] as const)('%s can be done to %o: %s', (step, concern, can) => {
  expect(decideStep(step, concern).ok).toBe(can);
});

test('a plan says what, who and by when', () => {
  const plan = { what: 'A visit to both children.', who: 'S. Grant, team manager', byWhen: '2010-11-11' };
  expect(planInWords(plan)).toBe('A visit to both children.\nS. Grant, team manager, by 11 November 2010.');
});

describe('who takes a concern over', () => {
  const someone = { personId: 'gwen', dutyTurn: null } as const;

  test.each([
    ['a coordinator', { ...someone, role: 'coordinator' }, true],
    ['a leader on duty', { ...someone, role: 'leader', dutyTurn: 2 }, true],
    ['an auditor on duty', { ...someone, role: 'auditor', dutyTurn: 1 }, true],
    ['a leader who is not on duty', { ...someone, role: 'leader' }, false],
    ['an administrator', { ...someone, role: 'administrator' }, false],
    ['an auditor of the case, on duty or not', { role: 'auditor', personId: 'asha', dutyTurn: 1 }, false],
  ] as const)('%s: %s', (_who, viewer, may) => {
    expect(mayHandle(viewer, waiting)).toBe(may);
  });
});
