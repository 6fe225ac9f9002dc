import { expect, test } from 'vitest';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';

test('an audit is judged as at the day it is looked at, with Christmas Day left out of working days', () => {
  expect(calendarAt('2025-06-02').asAt).toBe('2025-06-02');
  expect(calendarAt('2025-06-02').holidays).toContain('2025-12-25');
});
