import { expect, test } from 'vitest';
import { sideOf, testAreas } from '#lib/domain/findings/change.ts';
import { orderAreas } from '#lib/domain/findings/order.ts';
import { anArea, aShare } from '#tests/support/findings-builders.ts';

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

const pair = (id: string, [before, now]: readonly [number, number], unlike: string | null = null) => ({
  ...{ id, label: id, unlike },
  before: sideOf(aShare(before, 40), 'before'),
  now: sideOf(aShare(now, 40), 'now'),
});

test('by change what surely moved comes first, then what may have, whichever way it went', () => {
  const asked = ['untested', 'same', 'perhaps', 'sure'].map((id) => anArea(id, { met: 20, 'not-met': 20 }));
  const change = testAreas([
    pair('untested', [4, 36], 'Changed'),
    pair('same', [20, 21]),
    pair('perhaps', [20, 28]),
    pair('sure', [36, 8]),
  ]);
  expect(change.areas.map(({ test }) => test?.verdict)).toEqual([
    undefined,
    'none',
    'may-have-improved',
    'fell',
  ]);
  expect(orderAreas(asked, 'change', change).map(({ label }) => label)).toEqual([
    'sure',
    'perhaps',
    'same',
    'untested',
  ]);
});

test('with nothing to compare with, the order of the report stays', () => {
  expect(orderAreas(areas, 'change').map(({ label }) => label)).toEqual(areas.map(({ label }) => label));
});
