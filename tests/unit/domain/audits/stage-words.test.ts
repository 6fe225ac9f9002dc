import { expect, test } from 'vitest';
import { stageWords } from '#lib/domain/audits/stage-words.ts';

const stage: Parameters<typeof stageWords>[0] = {
  phase: 'together',
  toSettle: 0,
  answered: 14,
  asked: 21,
  partners: ['R. Osei'],
};

test.each<[string, Partial<typeof stage>, string]>([
  ['a pair that works together', {}, '14 of 21 answered'],
  ['who judges alone', { phase: 'alone' }, 'Alone: 14 of 21'],
  ['who has finished first', { phase: 'waiting' }, 'Waiting for R. Osei'],
  [
    'who has finished while the other seat is empty',
    { phase: 'waiting', partners: [] },
    'Waiting for a partner',
  ],
  ['two with differences', { phase: 'agreeing', toSettle: 5 }, 'Agree together: 5 to settle'],
  ['two who have settled them', { phase: 'agreeing' }, '14 of 21 answered'],
])('%s reads how far the audit is', (_who, changes, words) => {
  expect(stageWords({ ...stage, ...changes })).toBe(words);
});
