import { expect, test } from 'vitest';
import { type SeatedAudit, seatChanges } from '#lib/domain/messages/seat-changes.ts';

const anAudit = (differences: Partial<SeatedAudit> = {}): SeatedAudit => ({
  id: 'a3',
  status: 'started',
  manager: 'm1',
  chair: 'c1',
  ...differences,
});

test('who comes and who goes is told, and who stays is not', () => {
  expect(seatChanges([anAudit()], [anAudit({ chair: 'c2' })])).toEqual([
    { kind: 'new-audit', auditId: 'a3', personId: 'c2' },
    { kind: 'no-longer-yours', auditId: 'a3', personId: 'c1' },
  ]);
});

test('an empty seat tells nobody', () => {
  expect(seatChanges([anAudit({ chair: null })], [anAudit({ manager: null, chair: null })])).toEqual([
    { kind: 'no-longer-yours', auditId: 'a3', personId: 'm1' },
  ]);
});

test('nobody is told of an audit that has come in', () => {
  expect(seatChanges([anAudit()], [anAudit({ status: 'returned', chair: 'c2' })])).toEqual([]);
});

test('a pair that changes seats among itself is told nothing', () => {
  expect(seatChanges([anAudit()], [anAudit({ manager: 'c1', chair: 'm1' })])).toEqual([]);
});
