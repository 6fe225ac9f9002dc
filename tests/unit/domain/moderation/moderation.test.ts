import { expect, test } from 'vitest';
import { moderationState } from '#lib/domain/moderation/moderation.ts';

const NOW = new Date('2010-11-05T09:00:00Z');

test('a returned audit needs a moderator until it has one', () => {
  expect(moderationState({ status: 'returned', moderatorId: null, finishedAt: null })).toBe('waiting');
  expect(moderationState({ status: 'returned', moderatorId: 'm', finishedAt: null })).toBe('under-way');
});

test('an audit that is back with its pair waits for neither', () => {
  expect(moderationState({ status: 'started', moderatorId: null, finishedAt: null })).toBe('back');
});

test('what is finished stays finished, even when the audit goes back later', () => {
  expect(moderationState({ status: 'started', moderatorId: 'm', finishedAt: NOW })).toBe('finished');
});
