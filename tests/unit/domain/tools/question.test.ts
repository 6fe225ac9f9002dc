import { describe, expect, test } from 'vitest';
import { ALERT_LEVELS, questionSchema } from '#lib/domain/tools/question.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

describe('a question', () => {
  test('is frozen through and through', () => {
    const question = questionSchema.parse(
      aQuestion({ standards: [{ code: null, title: 'A law', detail: null }] }),
    );
    expect(Object.isFrozen(question)).toBe(true);
    expect(Object.isFrozen(question.lookIn)).toBe(true);
    expect(Object.isFrozen(question.standards[0])).toBe(true);
  });

  test.each([
    ['no wording', { text: '' }],
    ['an unknown way of answering', { type: 'drawing' }],
    ['an alert of an unknown level', { alert: { outcomes: ['not-met'], level: 'purple', note: null } }],
  ])('with %s is refused', (_, fault) => {
    expect(questionSchema.safeParse({ ...aQuestion(), ...fault }).success).toBe(false);
  });

  test('concerns are listed gravest first', () => {
    expect(ALERT_LEVELS).toEqual(['red', 'amber', 'practice']);
  });
});
