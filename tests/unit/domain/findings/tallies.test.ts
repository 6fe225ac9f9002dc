import { expect, test } from 'vitest';
import { countIn, outcomesOf } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { returnedAudits, talliesOf, theseCounts } from '#tests/support/findings-builders.ts';

const tallies = [
  returnedAudits(26),
  ...talliesOf('question', 'seen', { met: 15, unanswered: 2 }),
  ...talliesOf('key-area', 'seen', { met: 3 }),
];

test('a cell nobody was counted in is nought', () => {
  expect(countIn(tallies, RETURNED_CELL)).toBe(26);
  expect(countIn([], RETURNED_CELL)).toBe(0);
});

test('a question and a key area of the same name are kept apart', () => {
  expect(outcomesOf(tallies, { kind: 'question', subject: 'seen' })).toEqual(
    theseCounts({ met: 15, unanswered: 2 }),
  );
  expect(outcomesOf(tallies, { kind: 'key-area', subject: 'seen' })).toEqual(theseCounts({ met: 3 }));
});
