import { expect, test } from 'vitest';
import { evidenceCounts } from '#lib/domain/findings/evidence-counts.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';

const cell = (kind: 'question' | 'found', subject: string, option: string, count: number): TallyCount => ({
  kind,
  subject,
  option,
  count,
});

const TALLIES = [
  cell('question', 'seen', 'met', 12),
  cell('question', 'seen', 'partly', 3),
  cell('question', 'seen', 'not-met', 4),
  cell('question', 'seen', 'not-evidenced', 5),
  cell('question', 'seen', 'na', 1),
  cell('question', 'seen', 'unanswered', 1),
  cell('found', 'seen', 'expected-place', 9),
  cell('found', 'seen', 'elsewhere-on-system', 3),
  cell('found', 'seen', 'paper-file', 1),
  cell('found', 'seen', 'told-by-worker-only', 2),
  cell('found', 'seen', 'not-said', 2),
  cell('question', 'plan', 'met', 10),
  cell('question', 'plan', 'not-met', 6),
  cell('found', 'plan', 'expected-place', 10),
  cell('question', 'other', 'met', 100),
];

test('each of the three facts has its own base', () => {
  expect(evidenceCounts(TALLIES, [{ id: 'seen', type: 'evidence' }])).toEqual({
    done: { count: 15, of: 19 },
    recorded: { count: 19, of: 24 },
    findable: { count: 9, of: 13 },
    told: 2,
    placeNotGiven: 2,
  });
});

test('a grade below the line is work that was done', () => {
  expect(evidenceCounts(TALLIES, [{ id: 'plan', type: 'grade' }]).done).toEqual({ count: 16, of: 16 });
});

test('the questions of a key area are counted together', () => {
  const both = [
    { id: 'seen', type: 'evidence' as const },
    { id: 'plan', type: 'grade' as const },
  ];
  expect(evidenceCounts(TALLIES, both)).toMatchObject({
    done: { count: 31, of: 35 },
    recorded: { count: 35, of: 40 },
    findable: { count: 19, of: 23 },
  });
});

test('nothing returned is nothing of nothing', () => {
  expect(evidenceCounts([], [{ id: 'seen', type: 'evidence' }]).recorded).toEqual({ count: 0, of: 0 });
});
