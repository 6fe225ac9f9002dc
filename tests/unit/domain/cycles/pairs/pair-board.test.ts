import { expect, test } from 'vitest';
import { factsOf, isSetAside, pairBoard, pairKey } from '#lib/domain/cycles/pairs/pair-board.ts';
import { aChair, anAuditor, anAuditToPair, aSetAside, someFacts } from '#tests/support/pair-builders.ts';

const auditors = [anAuditor(), aChair()];
const pair = { manager: 'm1', chair: 'c1' };

test('two people are the same pair whichever of them is named first', () => {
  expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
});

test('audits held and done together count this cycle and what came before', () => {
  const board = pairBoard(
    someFacts([anAuditToPair(pair), anAuditToPair({ manager: 'm1' })], auditors, {
      held: [{ id: 'm1', audits: 3 }],
      earlier: [{ one: 'm1', other: 'c1', audits: 2 }],
    }),
  );
  expect([...board.held]).toEqual([
    ['m1', 5],
    ['c1', 1],
  ]);
  expect(board.together.get(pairKey('m1', 'c1'))).toBe(3);
});

test('a rule is set aside for the two it was granted to, and for nobody else', () => {
  const setAside = [aSetAside({ rule: 'leave' })];
  expect(isSetAside(anAuditToPair({ ...pair, setAside }), 'leave')).toBe(true);
  expect(isSetAside(anAuditToPair({ ...pair, setAside }), 'load')).toBe(false);
  expect(isSetAside(anAuditToPair({ manager: 'm1', chair: 'other', setAside }), 'leave')).toBe(false);
});

test('an audit for which the load or the same pair is set aside weighs nothing there', () => {
  const setAside = [aSetAside({ rule: 'load' }), aSetAside({ rule: 'same-pair' })];
  const board = pairBoard(someFacts([anAuditToPair({ ...pair, setAside })], auditors));
  expect([board.held.size, board.together.size]).toEqual([0, 0]);
});

test('facts for some audits carry the others as counts, so that the board comes out the same', () => {
  const audits = [anAuditToPair(pair), anAuditToPair({ id: 'second', ...pair })];
  const facts = someFacts(audits, auditors, { earlier: [{ one: 'm1', other: 'c1', audits: 1 }] });
  const some = factsOf(facts, audits.slice(0, 1));
  expect(some.audits).toHaveLength(1);
  expect(pairBoard(some)).toEqual(pairBoard(facts));
});
