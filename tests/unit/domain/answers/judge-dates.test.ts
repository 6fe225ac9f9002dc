import { describe, expect, test } from 'vitest';
import { datesIn } from '#lib/domain/answers/dates-in.ts';
import { judgeDates } from '#lib/domain/answers/judge-dates.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { aDatesQuestion, aSeriesQuestion, datesAnswer } from '#tests/support/tool-builders.ts';

type Given = Parameters<typeof datesAnswer>[0];

function judge(given: Given, asAt: string, question: Question = aDatesQuestion()) {
  const { value } = datesAnswer(given);
  if (!question.dateRule || typeof value !== 'object' || value === null || !('dates' in value))
    throw new Error(`Not an answer by dates: ${datesIn(value)}`);
  return judgeDates(question.dateRule, value.dates, { asAt, holidays: ['2025-05-26'] });
}

describe('a thing to be done within ten working days', () => {
  test.each([
    ['is met on the last day, a bank holiday left out', { end: '2025-06-06' }, '2025-07-01', 'met'],
    ['is not met a day later', { end: '2025-06-09' }, '2025-07-01', 'not-met'],
    ['does not apply while it is not yet due', {}, '2025-06-06', 'na'],
    ['is not met once it is overdue', {}, '2025-06-09', 'not-met'],
  ])('%s', (_, given, asAt, outcome) => {
    expect(judge({ start: '2025-05-22', ...given }, asAt).outcome).toBe(outcome);
  });

  test('leaves nothing to judge by when the start is not on the record', () => {
    expect(judge({ end: '2025-06-06' }, '2025-07-01')).toEqual({
      outcome: 'not-evidenced',
      explanation: 'Not found on the record: date of initial conference.',
    });
  });

  test('is judged by the limit the auditor names', () => {
    expect(judge({ start: '2025-05-22', end: '2025-08-22', limit: 'later' }, '2025-09-01')).toEqual({
      outcome: 'met',
      explanation: 'Due 22 August 2025; done 22 August 2025: on time.',
    });
    expect(judge({ end: '2025-08-22', limit: 'later' }, '2025-09-01').explanation).toBe(
      'Not found on the record: date of review.',
    );
  });

  test('is late whatever the reason, and the reason is repeated', () => {
    expect(
      judge(
        { start: '2025-05-22', end: '2025-06-09', exception: 'The mother was in hospital.' },
        '2025-07-01',
      ),
    ).toEqual({
      outcome: 'not-met',
      explanation:
        'Due 6 June 2025; done 9 June 2025: 1 working day late. Reason recorded: The mother was in hospital.',
    });
  });

  test('cannot be judged by a limit the question does not have', () => {
    expect(judge({ start: '2025-05-22', limit: 'ever' }, '2025-07-01').outcome).toBe('unanswered');
  });

  test('cannot be judged when it was done before it started', () => {
    expect(judge({ start: '2025-05-22', end: '2025-05-01' }, '2025-07-01').outcome).toBe('unanswered');
  });
});

describe('a thing to be done every six weeks', () => {
  const series = (events: string[], asAt: string) =>
    judge({ start: '2025-06-02', events }, asAt, aSeriesQuestion());

  test.each([
    [
      'is met when no gap is too long',
      ['2025-06-13', '2025-07-18', '2025-08-28', '2025-10-08'],
      '2025-11-10',
      'met',
    ],
    ['is not met when it stopped', ['2025-06-13'], '2025-11-10', 'not-met'],
    [
      'is partly met when three gaps in four were kept',
      ['2025-07-14', '2025-08-25', '2025-10-07', '2025-11-10'],
      '2025-11-11',
      'partly',
    ],
    ['does not apply before the first is due', [], '2025-06-20', 'na'],
  ])('%s', (_, events, asAt, outcome) => {
    expect(series(events, asAt).outcome).toBe(outcome);
  });

  test('leaves nothing to judge by when the start is not on the record', () => {
    expect(judge({ events: ['2025-06-13'] }, '2025-11-10', aSeriesQuestion()).outcome).toBe('not-evidenced');
  });
});
