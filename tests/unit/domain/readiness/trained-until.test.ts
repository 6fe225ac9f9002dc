import { expect, test } from 'vitest';
import { trainedUntil } from '#lib/domain/readiness/trained-until.ts';

const early = { heldOn: '2024-05-03', toolSlug: 'child-protection' };
const later = { heldOn: '2025-05-03', toolSlug: 'child-protection' };
const everyTool = { heldOn: '2025-09-10', toolSlug: null };
const other = { heldOn: '2026-01-20', toolSlug: 'assessments' };

test.each([
  ['somebody who never came is not trained', [], null],
  ['a session about another tool does not count', [other], null],
  ['one session counts for the months the council chose', [early], '2026-05-03'],
  ['the latest session counts, whatever the order', [later, early], '2027-05-03'],
  ['a session about all tools counts for each of them', [later, everyTool, other], '2027-09-10'],
] as const)('%s', (_rule, attended, until) => {
  expect(trainedUntil(attended, 'child-protection', 24)).toBe(until);
});

test('training held on the last day of a long month ends on the last day of a short one', () => {
  expect(trainedUntil([{ heldOn: '2025-08-31', toolSlug: null }], 'assessments', 6)).toBe('2026-02-28');
});
