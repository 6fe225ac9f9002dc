import { expect, test } from 'vitest';
import { narrowingDefaults } from '#lib/domain/cycles/frame/narrowing-defaults.ts';

test.each([
  [['audited in the last 6 months', 'own team'], { months: 6, oneOfFamily: false }],
  [['Audited in the last 12 months'], { months: 12, oneOfFamily: false }],
  [['all but one of each sibling group'], { months: 0, oneOfFamily: true }],
  [['audited in the last 9 months'], { months: 0, oneOfFamily: false }],
  [[], { months: 0, oneOfFamily: false }],
])('a tool that leaves out %j starts with %j', (exclude, defaults) => {
  expect(narrowingDefaults(exclude)).toEqual(defaults);
});
