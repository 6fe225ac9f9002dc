import { describe, expect, test } from 'vitest';
import { calendarDate, optionalDate } from '#lib/domain/answers/calendar-date.ts';

const messageFor = (date: string) => calendarDate.safeParse(date).error?.issues[0]?.message;

describe('a date an auditor enters', () => {
  test.each(['1990-01-01', '2010-12-22', '2024-02-29', '2100-12-31'])('%s is a date', (date) => {
    expect(calendarDate.parse(date)).toBe(date);
  });

  test.each(['2025-02-29', '2025-04-31', '22/12/2010', '2010-12-22T00:00:00Z', '2010-1-2'])(
    '%s is not a real date',
    (date) => {
      expect(messageFor(date)).toBe('Enter a real date, such as 22 December 2010');
    },
  );

  test.each(['1989-12-31', '2101-01-01', '0210-12-22'])('%s is a slip of the finger', (date) => {
    expect(messageFor(date)).toBe('Enter a date between 1990 and 2100');
  });

  test('may be left empty where it is optional', () => {
    expect(optionalDate.parse('')).toBeNull();
    expect(optionalDate.parse(undefined)).toBeNull();
    expect(optionalDate.parse('2010-12-22')).toBe('2010-12-22');
  });
});
