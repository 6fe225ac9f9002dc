import { expect, test } from 'vitest';
import { concernState, isOpenConcern } from '#lib/domain/concerns/state.ts';

const at = new Date('2010-11-10T12:00:00Z');

test.each([
  [null, null, 'waiting', true],
  [at, null, 'acknowledged', true],
  [at, at, 'planned', false],
  [null, at, 'waiting', true],
] as const)(
  'acknowledged %s and planned %s is %s, and open: %s',
  (acknowledgedAt, plannedAt, state, open) => {
    expect(concernState({ acknowledgedAt, plannedAt })).toBe(state);
    expect(isOpenConcern({ acknowledgedAt, plannedAt })).toBe(open);
  },
);
