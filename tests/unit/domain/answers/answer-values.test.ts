import { describe, expect, test } from 'vitest';
import { valueSchemaOf } from '#lib/domain/answers/answer-values.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { aDatesQuestion, aQuestion, aSeriesQuestion } from '#tests/support/tool-builders.ts';

const parse = (question: Question, raw: unknown) => valueSchemaOf(question, raw).safeParse(raw);
const firstIssue = (question: Question, raw: unknown) => parse(question, raw).error?.issues[0];

const choice = aQuestion({ type: 'choice', choices: [{ value: 'agency', label: 'Agency' }] });
const ofType = (type: Question['type']) => aQuestion({ type });

describe('the value of an answer', () => {
  test.each<[string, Question, unknown, unknown]>([
    ['evidence', ofType('evidence'), 'not-evidenced', 'not-evidenced'],
    ['yes-no', ofType('yes-no'), 'yes', 'yes'],
    ['grade', ofType('grade'), 'requires-improvement', 'requires-improvement'],
    ['dates', ofType('dates'), 'na', 'na'],
    ['scale-0-10', ofType('scale-0-10'), 0, 0],
    ['a scale posted by a form', ofType('scale-0-10'), '7', 7],
    ['number', ofType('number'), 2.5, 2.5],
    ['a number posted by a form', ofType('number'), ' 12 ', 12],
    ['text', ofType('text'), 'The child laughed.', 'The child laughed.'],
    ['choice', choice, 'agency', 'agency'],
  ])('%s is taken', (_, question, raw, value) => {
    expect(parse(question, raw).data).toEqual(value);
  });

  test.each<[string, Question, unknown, string]>([
    ['a grade for evidence', ofType('evidence'), 'good', 'Choose one of the answers offered'],
    ['“met” in place of dates', aDatesQuestion(), 'met', 'Choose one of the answers offered'],
    ['eleven on the scale', ofType('scale-0-10'), 11, 'Choose 10 or less'],
    ['half a step on the scale', ofType('scale-0-10'), 6.5, 'Choose a whole number from 0 to 10'],
    ['words for a number', ofType('number'), 'many', 'Enter a number'],
    ['less than nothing', ofType('number'), -1, 'Enter 0 or more'],
    ['too long a text', ofType('text'), 'x'.repeat(4001), 'Write no more than 4,000 characters'],
    ['a choice not offered', choice, 'permanent', 'Choose one of the answers offered'],
    ['words for actions', ofType('action-list'), 'do it', 'Enter the actions'],
    ['a number for dates', aDatesQuestion(), 3, 'Enter the dates'],
  ])('%s is refused', (_, question, raw, message) => {
    expect(firstIssue(question, raw)?.message).toBe(message);
  });

  test('an action may be half written', () => {
    expect(parse(ofType('action-list'), { actions: [{ what: 'See the child', byWhen: '' }] }).data).toEqual({
      actions: [{ what: 'See the child', who: '', byWhen: null, proof: '' }],
    });
  });
});

describe('dates found on the record', () => {
  test('may be half entered', () => {
    expect(parse(aDatesQuestion(), { dates: { start: '2025-06-02' } }).data).toEqual({
      dates: { start: '2025-06-02', end: null, events: [], limit: null, exception: '' },
    });
  });

  test('are kept in order, each once', () => {
    const events = ['2025-07-18', '2025-06-13', '2025-07-18'];
    expect(parse(aSeriesQuestion(), { dates: { start: '2025-06-02', events } }).data).toMatchObject({
      dates: { events: ['2025-06-13', '2025-07-18'] },
    });
  });

  test.each<[string, Question, object, string[], string]>([
    [
      'an end before the start',
      aDatesQuestion(),
      { start: '2025-06-02', end: '2025-06-01' },
      ['dates', 'end'],
      'Nothing can be before the start (date of initial conference): check the date of first core group',
    ],
    [
      'an end before the start of the limit named',
      aDatesQuestion(),
      { start: '2025-06-02', end: '2025-06-01', limit: 'later' },
      ['dates', 'end'],
      'Nothing can be before the start (date of review): check the date of first core group',
    ],
    [
      'an event before the start',
      aSeriesQuestion(),
      { start: '2025-06-02', events: ['2025-05-30'] },
      ['dates', 'events'],
      'Nothing can be before the start (date of first core group): check the core group dates',
    ],
    [
      'a limit not offered',
      aDatesQuestion(),
      { limit: 'ever' },
      ['dates', 'limit'],
      'Choose one of the time limits offered',
    ],
    [
      'a day that never was',
      aDatesQuestion(),
      { end: '2025-02-30' },
      ['dates', 'end'],
      'Enter a real date, such as 22 December 2010',
    ],
  ])('%s is refused at its field', (_, question, dates, path, message) => {
    expect(firstIssue(question, { dates })).toMatchObject({ path, message });
  });
});
