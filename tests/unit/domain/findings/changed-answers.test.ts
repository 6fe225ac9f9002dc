import { expect, test } from 'vitest';
import { changedIn } from '#lib/domain/findings/changed-answers.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';

const changed = (subject: string, option: string, count: number): TallyCount => ({
  kind: 'changed',
  subject,
  option,
  count,
});
const tallies = [changed('seen', 'reply', 1), changed('heard', 'reply', 2), changed('seen', 'moderation', 1)];

test('a finding says how many of its answers the practitioner’s evidence changed, and how many a moderator', () => {
  expect(changedIn(tallies, ['seen']).map(({ words }) => words)).toEqual([
    '1 answer changed after the practitioner pointed to evidence',
    '1 answer changed by a moderator',
  ]);
});

test('the answers to several questions are added up', () => {
  expect(changedIn(tallies, ['seen', 'heard'])[0]).toEqual({
    kind: 'reply',
    count: 3,
    words: '3 answers changed after the practitioner pointed to evidence',
  });
});

test('where nothing was changed, or all of it was taken back, nothing is said', () => {
  expect(changedIn([...tallies, changed('told', 'reply', 0)], ['told', 'unasked'])).toEqual([]);
});
