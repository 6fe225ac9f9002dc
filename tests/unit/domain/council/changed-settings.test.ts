import { expect, test } from 'vitest';
import { changedSettings } from '#lib/domain/council/changed-settings.ts';
import type { Settings } from '#lib/domain/council/settings.ts';

const before: Settings = {
  unitName: 'Safeguarding unit',
  unitEmail: '',
  unitPhone: '',
  idleMinutes: 15,
  absoluteHours: 10,
  minResponsePercent: 80,
  minBaseForAny: 5,
  minBaseForPercent: 10,
  smallBaseBelow: 30,
  hideUpTo: 5,
  auditDays: 20,
  remindBeforeDays: 3,
  chaseEveryDays: 3,
  escalateAfterDays: 5,
  replyDays: 5,
  moderationPercent: 20,
  moderateInadequate: true,
  moderateOutstanding: true,
  encryptedOutbox: false,
};

test('the trail says what changed from what to what', () => {
  expect(changedSettings(before, { ...before, unitPhone: '01632 960 144', absoluteHours: 8 })).toBe(
    'Unit’s telephone number: nothing to 01632 960 144. Hours in all: 10 to 8',
  );
});

test('a box that is no longer ticked is told as a no', () => {
  expect(changedSettings(before, { ...before, moderateOutstanding: false })).toBe(
    'Every audit judged outstanding is moderated: yes to no',
  );
});

test('where nothing changed there is nothing to say', () => {
  expect(changedSettings(before, { ...before })).toBe('');
});
