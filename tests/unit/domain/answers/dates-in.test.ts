import { expect, test } from 'vitest';
import { datesIn } from '#lib/domain/answers/dates-in.ts';
import { datesAnswer } from '#tests/support/tool-builders.ts';

test('an answer gives every date in it, and none where it is not answered by dates', () => {
  const { value } = datesAnswer({ start: '2025-06-02', events: ['2025-06-13', '2025-07-18'] });
  expect(datesIn(value)).toEqual(['2025-06-02', '2025-06-13', '2025-07-18']);
  expect(datesIn('met')).toEqual([]);
  expect(datesIn({ actions: [] })).toEqual([]);
  expect(datesIn(null)).toEqual([]);
});
