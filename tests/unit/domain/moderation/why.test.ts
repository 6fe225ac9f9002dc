import { expect, test } from 'vitest';
import { type ReturnedForModeration, whyModerate } from '#lib/domain/moderation/why.ts';

const BOTH = { moderateInadequate: true, moderateOutstanding: true };
const audit = (differences: Partial<ReturnedForModeration> = {}): ReturnedForModeration => ({
  selection: 'random',
  isDrawn: false,
  grade: 'good',
  ...differences,
});

test('an audit in the middle that was not drawn is not moderated', () => {
  expect(whyModerate(audit(), BOTH)).toBeNull();
  expect(whyModerate(audit({ grade: 'requires-improvement' }), BOTH)).toBeNull();
  expect(whyModerate(audit({ grade: null }), BOTH)).toBeNull();
});

test.each(['inadequate', 'outstanding'] as const)('an audit judged %s is moderated', (grade) => {
  expect(whyModerate(audit({ grade }), BOTH)).toBe(grade);
});

test('a council that does not want one end moderated still has the other', () => {
  const onlyOutstanding = { moderateInadequate: false, moderateOutstanding: true };
  const onlyInadequate = { moderateInadequate: true, moderateOutstanding: false };
  expect(whyModerate(audit({ grade: 'inadequate' }), onlyOutstanding)).toBeNull();
  expect(whyModerate(audit({ grade: 'outstanding' }), onlyInadequate)).toBeNull();
  expect(whyModerate(audit({ grade: 'inadequate' }), onlyInadequate)).toBe('inadequate');
});

test('a drawn audit counts as drawn whatever its judgement', () => {
  expect(whyModerate(audit({ isDrawn: true, grade: 'inadequate' }), BOTH)).toBe('drawn');
});

test('a case picked by hand is never among those drawn, but its judgement counts', () => {
  const picked = audit({ selection: 'targeted', isDrawn: true });
  expect(whyModerate(picked, BOTH)).toBeNull();
  expect(whyModerate({ ...picked, grade: 'inadequate' }, BOTH)).toBe('inadequate');
});
