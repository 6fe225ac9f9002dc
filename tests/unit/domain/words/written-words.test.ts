import { expect, test } from 'vitest';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { groupWords, OUTCOME_CHOICES, outcomeChoice, WORDS_ORDER } from '#lib/domain/words/written-words.ts';

test('words are grouped by outcome, and by cause where something quick was not done', () => {
  const groups = groupWords([
    { outcome: 'not-met', cause: 'forgotten', words: 'a' },
    { outcome: 'not-met', cause: 'forgotten', words: 'b' },
    { outcome: 'not-met', cause: null, words: 'c' },
    { outcome: 'met', cause: null, words: 'd' },
  ]);
  const found = groups.map(({ heading, causes }) => [
    heading,
    causes.map(({ cause, entries }) => [cause, entries.length]),
  ]);
  expect(found).toEqual([
    [
      'Where it was not done',
      [
        ['It was forgotten', 2],
        [null, 1],
      ],
    ],
    ['Where it was met', [[null, 1]]],
  ]);
});

test('what fell short is read first, and no outcome is left out', () => {
  expect(WORDS_ORDER[0]).toBe('not-met');
  expect([...WORDS_ORDER].toSorted()).toEqual([...ANSWER_OUTCOMES].toSorted());
  expect(OUTCOME_CHOICES[0]).toEqual({ value: 'not-met', text: outcomeChoice('not-met') });
});
