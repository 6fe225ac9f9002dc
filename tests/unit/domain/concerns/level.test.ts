import { expect, test } from 'vitest';
import { blockingLevels, levelIn } from '#lib/domain/concerns/level.ts';
import { aLevel } from '#tests/support/concern-builders.ts';

test('a level is what the tool says it is', () => {
  const amber = aLevel('amber');
  expect(levelIn({ alertLevels: [aLevel('red'), amber] }, 'amber')).toBe(amber);
});

test('a tool without the level is a fault, not a guess', () => {
  expect(() => levelIn({ alertLevels: [] }, 'red')).toThrow('what a red concern is');
});

test('the tool says which levels keep an audit from being returned', () => {
  expect(blockingLevels({ alertLevels: [aLevel('red'), aLevel('amber')] })).toEqual(['red']);
  expect(blockingLevels({ alertLevels: [aLevel('red', { blocksReturnUntil: null })] })).toEqual([]);
});
