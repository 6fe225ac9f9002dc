import { expect, test } from 'vitest';
import { isHereNow, NOTED_EVERY, PRESENT_FOR } from '#lib/domain/audits/presence.ts';

const now = new Date('2026-03-02T14:05:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

test('an auditor is here while their form keeps saying so', () => {
  expect(isHereNow(ago(NOTED_EVERY * 2), now)).toBe(true);
});

test('an auditor whose form has been silent for a while is not here', () => {
  expect(isHereNow(ago(PRESENT_FOR), now)).toBe(false);
});

test('an auditor who never opened the form is not here', () => {
  expect(isHereNow(null, now)).toBe(false);
});
