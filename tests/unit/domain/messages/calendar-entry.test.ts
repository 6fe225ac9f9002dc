import { expect, test } from 'vitest';
import { calendarEntrySchema, sequenceAt } from '#lib/domain/messages/calendar-entry.ts';

test('an entry kept as JSON is read back as it was', () => {
  const entry = {
    uid: 'due-1',
    sequence: 7,
    day: '2010-11-30',
    title: 'Due',
    words: 'Two',
    link: 'https://s.example',
  };
  expect(calendarEntrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

test('a sequence grows with time and stays a 32-bit number', () => {
  expect(sequenceAt(new Date('2010-11-01T09:01:00Z'))).toBe(sequenceAt(new Date('2010-11-01T09:00:00Z')) + 1);
  expect(sequenceAt(new Date('2100-01-01T00:00:00Z'))).toBeLessThan(2 ** 31);
});
