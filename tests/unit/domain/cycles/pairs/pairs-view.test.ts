import { expect, test } from 'vitest';
import { pairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { anAuditor, anAuditToPair } from '#tests/support/pair-builders.ts';

const auditors = [anAuditor(), anAuditor({ id: 'c1', seat: 'chair', teamId: null })];
const audits = Array.from({ length: 60 }, (_, place) => anAuditToPair({ id: `audit-${place}` }));

test('pairs are shown as they stand until a suggestion is asked for', () => {
  const view = pairsView(audits, auditors, { page: 1, isSuggesting: false });
  expect(view).toMatchObject({ total: 60, hasMore: true, isComplete: false, gaps: [] });
  expect(view.loads.map((load) => load.audits)).toEqual([0, 0]);
});

test('a suggestion fills the whole cycle, of which one page is shown', () => {
  const view = pairsView(audits, auditors, { page: 2, isSuggesting: true });
  expect(view.audits.map(({ id, manager, chair }) => [id, manager, chair])).toEqual(
    audits.slice(50).map(({ id }) => [id, 'm1', 'c1']),
  );
  expect(view).toMatchObject({ hasMore: false, isComplete: true });
  expect(view.loads.map((load) => load.audits)).toEqual([60, 60]);
});
