import { expect, test } from 'vitest';
import { judgedIn } from '#lib/domain/findings/judged.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';

const cell = (subject: string, option: string, count: number): TallyCount => ({
  kind: 'overall',
  subject,
  option,
  count,
});

test('judgements are shown as a distribution and as good or better, never as a mean', () => {
  const judged = judgedIn([
    cell('grade', 'outstanding', 1),
    cell('grade', 'good', 11),
    cell('grade', 'requires-improvement', 12),
    cell('suggestion', 'departed', 3),
    cell('suggestion', 'followed', 20),
  ]);
  expect(judged).toEqual({
    grades: [
      { grade: 'outstanding', label: 'Outstanding', count: 1 },
      { grade: 'good', label: 'Good', count: 11 },
      { grade: 'requires-improvement', label: 'Requires improvement', count: 12 },
      { grade: 'inadequate', label: 'Inadequate', count: 0 },
    ],
    judged: 24,
    goodOrBetter: 12,
    suggested: 23,
    departed: 3,
  });
});

test('without a judgement there is nothing to show', () => {
  expect(judgedIn([])).toMatchObject({ judged: 0, goodOrBetter: 0, suggested: 0, departed: 0 });
});
