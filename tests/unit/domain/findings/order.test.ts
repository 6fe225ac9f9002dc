import { expect, test } from 'vitest';
import { orderAreas } from '#lib/domain/findings/order.ts';
import { anArea } from '#tests/support/findings-builders.ts';

const areas = [
  anArea('Two thirds', { met: 16, 'not-met': 8 }),
  anArea('Unknown', { met: 1, unanswered: 20 }),
  anArea('Half', { met: 12, 'not-met': 12 }),
  anArea('Counts only', { met: 1, 'not-met': 6 }),
];
const labels = (order: 'report' | 'size') => orderAreas(areas, order).map(({ label }) => label);

test('the order of the report is the order of the tool', () => {
  expect(labels('report')).toEqual(['Two thirds', 'Unknown', 'Half', 'Counts only']);
});

test('by size the smallest share comes first, and what has no percentage last in report order', () => {
  expect(labels('size')).toEqual(['Half', 'Two thirds', 'Unknown', 'Counts only']);
});
