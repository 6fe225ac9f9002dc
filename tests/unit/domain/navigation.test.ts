import { expect, test } from 'vitest';
import { NAVIGATION, navigationOf } from '#lib/domain/navigation.ts';

const leader = { role: 'leader', dutyTurn: null } as const;
const texts = (entries: readonly { text: string }[]) => entries.map(({ text }) => text);

test('somebody who is not on duty has the entries of their role', () => {
  expect(navigationOf(leader)).toEqual(NAVIGATION.leader);
});

test('somebody on duty finds the concerns right after home', () => {
  expect(texts(navigationOf({ ...leader, dutyTurn: 2 }))).toEqual([
    'Home',
    'Concerns',
    'Programme',
    'Findings',
    'Tools',
  ]);
});

test('a coordinator has them once, on duty or not', () => {
  const onDuty = texts(navigationOf({ role: 'coordinator', dutyTurn: 1 }));
  expect(onDuty.filter((text) => text === 'Concerns')).toEqual(['Concerns']);
});
