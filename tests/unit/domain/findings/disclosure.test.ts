import { expect, test } from 'vitest';
import {
  audienceOf,
  breakdownFor,
  type GroupCounts,
  seesEveryCount,
} from '#lib/domain/findings/disclosure.ts';

const row = (group: string, met: number, base: number): GroupCounts => ({ group, met, base, returned: base });
const rule = { hideUpTo: 5, minBaseForPercent: 10 };
const TEAMS = [row('East', 3, 4), row('North', 20, 30), row('South', 12, 24), row('West', 21, 40)];

test('who may open every audit sees every count, and a team of four without a percentage', () => {
  expect(breakdownFor({ rows: TEAMS, audience: 'cases', ...rule })).toEqual([
    { ...row('East', 3, 4), shown: 'counts' },
    { ...row('North', 20, 30), shown: 'percent' },
    { ...row('South', 12, 24), shown: 'percent' },
    { ...row('West', 21, 40), shown: 'percent' },
  ]);
});

test.each(['no-cases', 'outside'] as const)(
  'for %s a team of four is hidden, and the next smallest with it',
  (audience) => {
    expect(breakdownFor({ rows: TEAMS, audience, ...rule })).toEqual([
      { group: 'East', shown: 'hidden' },
      { ...row('North', 20, 30), shown: 'percent' },
      { group: 'South', shown: 'hidden' },
      { ...row('West', 21, 40), shown: 'percent' },
    ]);
  },
);

test('few that did not meet are as small as few that did', () => {
  const rows = [row('North', 28, 30), row('South', 12, 24), row('West', 21, 40)];
  expect(breakdownFor({ rows, audience: 'no-cases', ...rule }).map(({ shown }) => shown)).toEqual([
    'hidden',
    'hidden',
    'percent',
  ]);
});

test('groups that are large on both sides are shown to everybody', () => {
  const rows = TEAMS.slice(1);
  expect(breakdownFor({ rows, audience: 'outside', ...rule }).every(({ shown }) => shown === 'percent')).toBe(
    true,
  );
});

test('groups that together hold few cases take another with them', () => {
  const rows = [row('East', 1, 4), row('North', 0, 8), row('South', 12, 24), row('West', 21, 40)];
  expect(breakdownFor({ rows, audience: 'no-cases', ...rule }).map(({ shown }) => shown)).toEqual([
    'hidden',
    'hidden',
    'hidden',
    'percent',
  ]);
});

test('one group that is everybody hides nothing that the total does not say', () => {
  expect(breakdownFor({ rows: [row('All', 3, 20)], audience: 'no-cases', ...rule })).toEqual([
    { group: 'All', shown: 'hidden' },
  ]);
});

test('the council’s own limit decides what is few', () => {
  const shown = breakdownFor({ rows: TEAMS, audience: 'no-cases', ...rule, hideUpTo: 9 }).map(
    (each) => each.shown,
  );
  expect(shown).toEqual(['hidden', 'percent', 'hidden', 'percent']);
  const none = breakdownFor({ rows: TEAMS, audience: 'no-cases', ...rule, hideUpTo: 0 }).map(
    (each) => each.shown,
  );
  expect(none).toEqual(['counts', 'percent', 'percent', 'percent']);
});

test('a coordinator reads as one who sees cases, a leader as one who does not', () => {
  expect(audienceOf({ role: 'coordinator' })).toBe('cases');
  expect(audienceOf({ role: 'leader' })).toBe('no-cases');
  expect(seesEveryCount('cases')).toBe(true);
  expect(seesEveryCount('outside')).toBe(false);
});
