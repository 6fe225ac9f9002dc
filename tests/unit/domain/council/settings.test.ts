import { expect, test } from 'vitest';
import { settingsSchema } from '#lib/domain/council/settings.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const typed = {
  unitName: 'Safeguarding unit',
  unitEmail: '',
  unitPhone: '01632 960 144',
  idleMinutes: '15',
  absoluteHours: ' 10 ',
  minResponsePercent: '80',
  minBaseForAny: '5',
  minBaseForPercent: '10',
  smallBaseBelow: '30',
  hideUpTo: '5',
  auditDays: '20',
  remindBeforeDays: '3',
  chaseEveryDays: '3',
  escalateAfterDays: '5',
  replyDays: '5',
  moderationPercent: '20',
};
const problemsOf = (change: Record<string, string>) => {
  const outcome = parseInput(settingsSchema, { ...typed, ...change });
  return outcome.ok ? [] : outcome.problems;
};

test('settings are texts and whole numbers', () => {
  const outcome = parseInput(settingsSchema, typed);
  expect(outcome.ok && outcome.value).toMatchObject({
    absoluteHours: 10,
    minBaseForPercent: 10,
    unitEmail: '',
  });
});

test('a box that is ticked arrives, and one that is not is a no', () => {
  const outcome = parseInput(settingsSchema, { ...typed, moderateInadequate: 'yes' });
  expect(outcome).toMatchObject({ value: { moderateInadequate: true, moderateOutstanding: false } });
});

test('no audit at all may be moderated, or every one', () => {
  expect([problemsOf({ moderationPercent: '0' }), problemsOf({ moderationPercent: '100' })]).toEqual([
    [],
    [],
  ]);
});

test.each([
  ['idleMinutes', '4'],
  ['idleMinutes', '61'],
  ['idleMinutes', '7.5'],
  ['absoluteHours', '0'],
  ['absoluteHours', '25'],
  ['minResponsePercent', '49'],
  ['minResponsePercent', '101'],
  ['minBaseForAny', '0'],
  ['smallBaseBelow', 'many'],
  ['hideUpTo', '2'],
  ['hideUpTo', '11'],
  ['auditDays', '61'],
  ['remindBeforeDays', '0'],
  ['chaseEveryDays', '0'],
  ['escalateAfterDays', '61'],
  ['replyDays', '31'],
  ['moderationPercent', '-1'],
  ['moderationPercent', '101'],
  ['unitEmail', 'nowhere'],
  ['unitName', ' '],
])('%s cannot be “%s”', (field, value) => {
  expect(problemsOf({ [field]: value }).map((problem) => problem.field)).toEqual([field]);
});

test.each([
  ['idleMinutes', '5'],
  ['idleMinutes', '60'],
  ['minResponsePercent', '50'],
  ['minResponsePercent', '100'],
])('%s can be %s', (field, value) => {
  expect(problemsOf({ [field]: value })).toEqual([]);
});

test('a percentage never needs fewer answers than any figure', () => {
  expect(problemsOf({ minBaseForAny: '11' })).toEqual([
    { field: 'minBaseForPercent', message: 'A percentage cannot need fewer answers than any figure does' },
  ]);
});

test('a sample is not called large where a percentage is not yet shown', () => {
  expect(problemsOf({ smallBaseBelow: '9' }).map(({ field }) => field)).toEqual(['smallBaseBelow']);
});
