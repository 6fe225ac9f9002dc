import { describe, expect, test } from 'vitest';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import { changedAnswer, mayDecide, problemsInForm, readDecision } from '#lib/domain/replies/decide-point.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

const question = aQuestion();
const at = (name: string) => fieldName(question.id, name);
const posted = { [at('command')]: 'reply', [at('value')]: 'met' };

describe('what a pair decides', () => {
  test('is one of two things', () => {
    expect(readDecision({ decision: 'perhaps', 'reason.stands': 'Because' }, question.id)).toMatchObject({
      problems: [{ field: 'decision' }],
    });
  });

  test.each([
    ['changed', '', /Give the reason/],
    ['stands', '  ', /Give the reason/],
    ['stands', 'x'.repeat(2001), /2,000 characters/],
  ])(
    'is refused where it is “%s” without a reason one can read, at the field of that reason',
    (decision, reason, message) => {
      expect(readDecision({ decision, [`reason.${decision}`]: reason }, question.id)).toEqual({
        ok: false,
        problems: [{ field: `reason.${decision}`, message: expect.stringMatching(message) }],
      });
    },
  );

  test('has the reason that was written for it, not the one for the other decision', () => {
    const fields = {
      decision: 'stands',
      'reason.changed': 'They say so',
      'reason.stands': ' An older note ',
    };
    expect(readDecision({ ...fields, [at('version')]: '3' }, question.id)).toEqual({
      ok: true,
      value: { decision: 'stands', reason: 'An older note', version: 3 },
    });
  });

  test('is decided once', () => {
    expect(mayDecide({ isDecided: true, version: 3 }, { version: 3 }).ok).toBe(false);
  });

  test('stands over the answer that was looked at, and no other', () => {
    expect(mayDecide({ isDecided: false, version: 3 }, { version: 3 }).ok).toBe(true);
    expect(mayDecide({ isDecided: false, version: 4 }, { version: 3 }).ok).toBe(false);
  });
});

describe('the changed answer', () => {
  const current = {
    ...NO_ANSWER,
    value: 'not-evidenced',
    note: 'Looked in all folders',
    minutes: 12,
    exemplar: true,
  };

  test('keeps what stood beside the old one', () => {
    const fields = { ...posted, [at('foundIn')]: 'case-notes', [at('pointer')]: 'Visit of 3 March' };
    expect(changedAnswer(question, current, fields)).toEqual({
      ok: true,
      value: {
        ...current,
        value: 'met',
        foundIn: 'case-notes',
        expectedPlace: 'expected-place',
        pointer: 'Visit of 3 March',
      },
    });
  });

  test('can be the first one, where the question was left blank', () => {
    expect(changedAnswer(question, null, posted)).toEqual({
      ok: true,
      value: { ...NO_ANSWER, value: 'met' },
    });
  });

  test('is asked for where the form had no answer', () => {
    expect(changedAnswer(question, current, {}).ok).toBe(false);
  });

  test('says which date cannot be read', () => {
    const dated = aQuestion({ type: 'dates' });
    const fields = { [at('command')]: 'reply', [at('start')]: '31 2 2010' };
    expect(changedAnswer(dated, null, fields)).toMatchObject({ problems: [{ field: at('start') }] });
  });
});

test('every problem stands at a field of the form', () => {
  const fields = [
    'reason',
    'audit',
    'answer',
    'value.dates.end',
    'decision',
    'q.seen.start',
    'reason.stands',
  ];
  const problems = problemsInForm(
    fields.map((field) => ({ field, message: field })),
    'seen',
  );
  expect(problems.map(({ field }) => field)).toEqual([
    'reason.changed',
    'decision',
    'q.seen.value',
    'q.seen.value',
    'decision',
    'q.seen.start',
    'reason.stands',
  ]);
});
