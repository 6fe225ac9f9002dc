import { describe, expect, test } from 'vitest';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { aDatesQuestion, anAnswer, aQuestion, datesAnswer } from '#tests/support/tool-builders.ts';

const places = [{ id: 'case-notes', label: 'dated case notes' }];
const parse = (input: unknown, question = aQuestion()) => parseAnswer(question, input, places);

describe('what an auditor sends for a question', () => {
  test('becomes an answer, with what was left unsaid filled in', () => {
    expect(parse({ value: 'met' })).toEqual({ ok: true, value: anAnswer({ value: 'met' }) });
  });

  test('keeps all that stands beside the choice', () => {
    const answer = anAnswer({
      value: 'partly',
      foundIn: 'case-notes',
      expectedPlace: 'elsewhere-on-system',
      note: 'Two visits of three.',
      reason: 'One is missing.',
    });
    expect(parse(answer)).toEqual({ ok: true, value: answer });
  });

  test.each([undefined, null, ''])(
    'takes an answer back when the value is %j, and keeps the note',
    (value) => {
      expect(parse({ value, note: 'Ask the unit.' })).toEqual({
        ok: true,
        value: anAnswer({ note: 'Ask the unit.' }),
      });
    },
  );

  test('may overrule what dates come to', () => {
    const answer = datesAnswer({ start: '2025-06-02', end: '2025-06-30' });
    const overruled = { ...answer, override: { outcome: 'met', reason: 'A manager agreed the delay.' } };
    expect(parse(overruled, aDatesQuestion())).toEqual({ ok: true, value: overruled });
  });

  test('cannot overrule an answer that was chosen', () => {
    expect(parse({ value: 'not-met', override: { outcome: 'met', reason: 'Because.' } })).toMatchObject({
      ok: false,
      problems: [{ field: 'override' }],
    });
  });

  test.each([
    [{ value: 'good' }, 'value', 'Choose one of the answers offered'],
    [{ value: 'met', foundIn: 'attic' }, 'foundIn', 'Choose a place from the list'],
    [{ value: 'met', expectedPlace: 'attic' }, 'expectedPlace', 'Choose where it was found from the list'],
    [{ value: 'met', note: 'x'.repeat(4001) }, 'note', 'Write no more than 4,000 characters'],
  ])('is refused at the field at fault: %#', (input, field, message) => {
    expect(parse(input)).toEqual({ ok: false, problems: [{ field, message }] });
  });

  test('is told of a wrong date beside that date', () => {
    const dates = { start: '2025-06-31' };
    expect(parse({ value: { dates } }, aDatesQuestion())).toEqual({
      ok: false,
      problems: [{ field: 'value.dates.start', message: 'Enter a real date, such as 22 December 2010' }],
    });
  });

  test('is told of everything at once', () => {
    const outcome = parse({ value: 'good', foundIn: 'attic' });
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual(['value', 'foundIn']);
  });

  test.each([['nonsense'], [null], [[]]])('is refused when it is not an answer at all: %j', (input) => {
    expect(parse(input).ok).toBe(false);
  });
});
