import { describe, expect, test } from 'vitest';
import { alertFor } from '#lib/domain/answers/alert-for.ts';
import { aQuestion, aTool } from '#tests/support/tool-builders.ts';

const { vocabulary } = aTool();
const watched = aQuestion({ alert: { outcomes: ['not-met'], level: 'amber', note: 'red after ten days' } });

describe('a concern about a person’s safety', () => {
  test('is raised by the outcome the question names, with what to do', () => {
    expect(alertFor(watched, 'not-met', vocabulary)).toMatchObject({
      level: 'amber',
      act: 'tell the manager',
      acknowledgedWithinWorkingDays: 1,
      note: 'red after ten days',
    });
  });

  test.each(['met', 'partly', 'not-evidenced', 'na', 'unanswered'] as const)(
    'is not raised by %s',
    (outcome) => {
      expect(alertFor(watched, outcome, vocabulary)).toBeNull();
    },
  );

  test('is not raised by a question that watches for nothing', () => {
    expect(alertFor(aQuestion(), 'not-met', vocabulary)).toBeNull();
  });

  test('is not raised at a level the tool does not describe', () => {
    expect(alertFor(watched, 'not-met', { ...vocabulary, alertLevels: [] })).toBeNull();
  });
});
