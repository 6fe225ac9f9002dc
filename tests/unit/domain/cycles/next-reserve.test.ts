import { expect, test } from 'vitest';
import { nextReserve } from '#lib/domain/cycles/next-reserve.ts';

const reserve = (id: string, stratum: string, drawRank: number | null) => ({
  id,
  teamId: 'team',
  stratum,
  drawRank,
});

test('after a simple draw the earliest reserve steps in, however the list is ordered', () => {
  const free = [reserve('third', '', 12), reserve('first', '', 9), reserve('second', '', 10)];
  expect(nextReserve(free, '')?.id).toBe('first');
});

test('after a stratified draw only a case of the same stratum steps in', () => {
  const free = [reserve('harbour', 'Harbour', 5), reserve('quay', 'Quay', 8), reserve('quay too', 'Quay', 7)];
  expect(nextReserve(free, 'Quay')?.id).toBe('quay too');
});

test('a case picked by hand is no reserve any more', () => {
  expect(nextReserve([reserve('picked', '', null), reserve('free', '', 30)], '')?.id).toBe('free');
});

test('where a stratum has no reserve left, no other stratum stands in for it', () => {
  expect(nextReserve([reserve('harbour', 'Harbour', 5)], 'Quay')).toBeNull();
});
