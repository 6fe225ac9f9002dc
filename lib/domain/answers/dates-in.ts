import type { AnswerValue } from '#lib/domain/answers/answer.ts';

/** Every date an answer gives, none where it is not answered by dates. */
export function datesIn(value: AnswerValue): string[] {
  if (typeof value !== 'object' || value === null || !('dates' in value)) return [];
  const { start, end, events } = value.dates;
  return [start, end, ...events].filter((date) => date !== null);
}
