import { expect, test } from 'vitest';
import { decideFinish, moderationForm } from '#lib/domain/moderation/finish.ts';

const facts = { status: 'returned', cycle: 'open', gradeBefore: 'inadequate' } as const;
const wish = { grade: 'inadequate', gradeReason: '', note: '' } as const;

test('the pair’s judgement stands without a reason', () => {
  expect(decideFinish(facts, wish)).toEqual({ ok: true, value: wish });
});

test('another judgement needs its reason', () => {
  expect(decideFinish(facts, { ...wish, grade: 'good' })).toMatchObject({
    problems: [{ field: 'gradeReason', message: 'Say why your judgement differs from the pair’s' }],
  });
  expect(decideFinish(facts, { ...wish, grade: 'good', gradeReason: 'Both visits are there' }).ok).toBe(true);
});

test('after the closing a moderation can be finished, after the publishing no more', () => {
  expect(decideFinish({ ...facts, cycle: 'closed' }, wish).ok).toBe(true);
  expect(decideFinish({ ...facts, cycle: 'published' }, wish).ok).toBe(false);
});

test('the form asks for a judgement and takes the rest as it is', () => {
  expect(moderationForm.safeParse({}).error?.issues.map(({ message }) => message)).toEqual([
    'Choose the overall judgement',
  ]);
  expect(moderationForm.parse({ grade: 'good', note: ' Well argued ' })).toEqual({
    grade: 'good',
    gradeReason: '',
    note: 'Well argued',
  });
});
