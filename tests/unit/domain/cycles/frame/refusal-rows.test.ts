import { expect, test } from 'vitest';
import { refusalRows } from '#lib/domain/cycles/frame/refusal-rows.ts';

test('a refused cell is told with line, column, value, reason and what would be accepted', () => {
  const refusal = {
    line: 7,
    column: 'team' as const,
    value: 'Moon',
    kind: 'no-team' as const,
    reason: 'Why',
  };
  expect(refusalRows([refusal], ['Ref', 'Allocated team'], { reference: 0, team: 1 })[1]).toEqual([
    '7',
    'Allocated team',
    'Moon',
    'Why',
    'One of the council’s teams',
  ]);
});
