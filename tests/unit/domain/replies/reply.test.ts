import { expect, test } from 'vitest';
import { evidenceFor, replyState } from '#lib/domain/replies/reply.ts';

const moment = new Date('2010-12-22T09:00:00Z');

test.each([
  ['nobody has opened it', { openedAt: null, repliedAt: null, pointsOpen: 0 }, 'asked'],
  [
    'it was read, and a draft points to evidence',
    { openedAt: moment, repliedAt: null, pointsOpen: 2 },
    'opened',
  ],
  [
    'a reply left the pair something to decide',
    { openedAt: moment, repliedAt: moment, pointsOpen: 1 },
    'replied',
  ],
  ['everything it points to is decided', { openedAt: moment, repliedAt: moment, pointsOpen: 0 }, 'settled'],
] as const)('when %s', (_, moments, state) => {
  expect(replyState(moments)).toBe(state);
});

test('one answer is not “answers”', () => {
  expect([1, 2].map(evidenceFor)).toEqual(['evidence for 1 answer', 'evidence for 2 answers']);
});
