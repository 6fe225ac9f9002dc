import { expect, test } from 'vitest';
import { exportCounts } from '#lib/domain/findings/export-count.ts';
import { aRecord } from '#tests/support/findings-builders.ts';

test('judgements are counted out of those judged, and marks by key area', () => {
  const { tool } = aRecord();
  const counts = exportCounts({
    tool,
    tallies: [
      { kind: 'overall', subject: 'grade', option: 'good', count: 7 },
      { kind: 'overall', subject: 'grade', option: 'inadequate', count: 2 },
      { kind: 'exemplar', subject: 'seen', option: 'marked', count: 3 },
    ],
  });
  expect(counts.filter(({ count }) => count > 0)).toEqual([
    { kind: 'Overall judgement', about: 'Good', count: 7, of: 9 },
    { kind: 'Overall judgement', about: 'Inadequate', count: 2, of: 9 },
    { kind: 'Examples of good work', about: 'Child seen', count: 3, of: null },
  ]);
});

test('a quick win is counted under its key area with its cause', () => {
  const { tool } = aRecord();
  const tallies = [{ kind: 'quick-win', subject: 'seen', option: 'system', count: 4 } as const];
  expect(exportCounts({ tool, tallies }).filter(({ kind }) => kind === 'Quick wins')).toEqual([
    { kind: 'Quick wins', about: 'Child seen: The system stood in the way', count: 4, of: null },
  ]);
});
