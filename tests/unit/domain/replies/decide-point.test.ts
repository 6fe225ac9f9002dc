import { describe, expect, test } from 'vitest';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { changedAnswer, decisionSchema, mayDecide } from '#lib/domain/replies/decide-point.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

const question = aQuestion();
const at = (name: string) => fieldName(question.id, name);
const posted = { [at('command')]: 'reply', [at('value')]: 'met' };

describe('what a pair decides', () => {
  test('is one of two things, with a reason', () => {
    expect(parseInput(decisionSchema, { decision: 'perhaps', reason: ' ' })).toMatchObject({
      problems: [
        { field: 'decision' },
        { field: 'reason', message: expect.stringContaining('Give the reason') },
      ],
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
