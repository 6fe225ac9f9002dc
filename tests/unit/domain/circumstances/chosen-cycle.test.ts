import { describe, expect, test } from 'vitest';
import {
  chooseArea,
  chooseCycle,
  circumstancesQuery,
  type PublishedChoice,
} from '#lib/domain/circumstances/chosen-cycle.ts';

const choice = (cycleId: string, toolSlug: string): PublishedChoice => ({
  ...{ cycleId, toolSlug, name: cycleId, toolVersionId: 'v' },
  ...{ periodFrom: '2010-04-01', periodTo: '2010-09-30', edition: 1, editionOn: '2010-12-22' },
});
const choices = [
  choice('c3', 'early-help'),
  choice('c2', 'child-protection'),
  choice('c1', 'child-protection'),
];

describe('which cycle is read', () => {
  test('the latest, where nothing is said', () => {
    expect(chooseCycle(choices, {})?.cycleId).toBe('c3');
    expect(chooseCycle([], {})).toBeNull();
  });

  test('the latest of a tool', () => {
    expect(chooseCycle(choices, { tool: 'child-protection' })?.cycleId).toBe('c2');
    expect(chooseCycle(choices, { tool: 'unknown' })?.cycleId).toBe('c3');
  });

  test('the one asked for, or none where it is not there', () => {
    expect(chooseCycle(choices, { cycle: 'c1', tool: 'early-help' })?.cycleId).toBe('c1');
    expect(chooseCycle(choices, { cycle: 'c9' })).toBeNull();
  });
});

test('the key area asked for is read, else the first', () => {
  const areas = [{ id: 'seen' }, { id: 'plan' }];
  expect(chooseArea(areas, 'plan')).toEqual({ id: 'plan' });
  expect(chooseArea(areas, 'nonsense')).toEqual({ id: 'seen' });
  expect(chooseArea([], 'plan')).toBeNull();
});

test('nonsense in the address is as if it were not there', () => {
  expect(circumstancesQuery.parse({ cycle: 'c1', page: 'x', tool: ['a', 'b'] })).toEqual({ page: 1 });
});
