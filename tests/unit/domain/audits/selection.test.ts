import { expect, test } from 'vitest';
import { SELECTION_NAMES, SELECTIONS } from '#lib/domain/audits/selection.ts';

test('every selection has its name on screen', () => {
  expect(SELECTION_NAMES.map((name) => SELECTIONS[name].label)).toEqual([
    'Drawn at random',
    'Picked by hand',
  ]);
  expect(Object.keys(SELECTIONS)).toEqual([...SELECTION_NAMES]);
});
