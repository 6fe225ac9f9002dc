import { expect, test } from 'vitest';
import { breakdownEdition, type EditionGroups } from '#lib/domain/findings/breakdown-edition.ts';

type Counts = Record<string, readonly [met: number, not: number]>;

const edition = (number: number, groups: Counts): EditionGroups => ({
  edition: number,
  groups: Object.entries(groups).map(([group, [met, not]]) => ({
    ...{ group, met },
    base: met + not,
    returned: met + not,
  })),
});
const first = edition(1, { North: [20, 10], South: [12, 18] });

test('the only edition has its own breakdown', () => {
  expect(breakdownEdition([first], 5)).toBe(1);
});

test('nothing published, no breakdown', () => {
  expect(breakdownEdition([], 5)).toBeNull();
});

test('a late audit changes no breakdown, so that subtracting the editions does not tell what it found', () => {
  expect(breakdownEdition([first, edition(2, { North: [21, 10], South: [12, 18] })], 5)).toBe(1);
});

test('a breakdown is made anew where every group has gained many of both kinds', () => {
  expect(breakdownEdition([first, edition(2, { North: [26, 16], South: [18, 24] })], 5)).toBe(2);
});

test.each<{ name: string; groups: Counts }>([
  { name: 'one group stood still', groups: { North: [26, 16], South: [12, 18] } },
  { name: 'one group gained few that met', groups: { North: [26, 16], South: [17, 24] } },
  { name: 'one group gained few that did not', groups: { North: [26, 16], South: [18, 23] } },
  { name: 'one group lost cases', groups: { North: [26, 16], South: [2, 3] } },
  { name: 'a small group came new', groups: { North: [26, 16], South: [18, 24], East: [1, 2] } },
  { name: 'a group is gone', groups: { North: [26, 16] } },
])('the breakdown before is kept where $name', ({ groups }) => {
  expect(breakdownEdition([first, edition(2, groups)], 5)).toBe(1);
});

test('each edition is held against the breakdown last made, so that many small steps lead nowhere either', () => {
  const steps = [3, 6, 9].map((more, place) =>
    edition(place + 2, { North: [20 + more, 10 + more], South: [12 + more, 18 + more] }),
  );
  expect(breakdownEdition([first, ...steps.slice(0, 1)], 5)).toBe(1);
  expect(breakdownEdition([first, ...steps.slice(0, 2)], 5)).toBe(3);
  expect(breakdownEdition([first, ...steps], 5)).toBe(3);
});

test('the council’s own limit decides what is few', () => {
  const second = edition(2, { North: [23, 13], South: [15, 21] });
  expect(breakdownEdition([first, second], 5)).toBe(1);
  expect(breakdownEdition([first, second], 2)).toBe(2);
});
