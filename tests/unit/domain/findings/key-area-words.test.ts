import { expect, test } from 'vitest';
import { answersInWords, findingInWords, shortfallInWords } from '#lib/domain/findings/key-area-words.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

test.each([
  ['Evidence was found in 15 of 25 files, about three fifths', aShare(15, 25)],
  ['Evidence was found in 3 of 7 files', aShare(3, 7)],
  ['Cannot be ascertained: answered in 11 of 26', aFigure({ met: 11, unanswered: 15 })],
  ['Does not apply in any audit', aFigure({ na: 4 })],
  ['No data', aFigure({})],
])('%s', (words, figure) => {
  expect(findingInWords(figure)).toBe(words);
});

test.each([
  ['Nothing was answered', { unanswered: 3 }],
  ['No answer fell short', { met: 9 }],
  ['4 of 10 answers fell short', { met: 6, 'not-evidenced': 4 }],
  ['Where evidence fell short, the record was mostly silent', { met: 12, 'not-evidenced': 12, 'not-met': 1 }],
  ['Where evidence fell short, it was mostly judged not met', { met: 12, 'not-met': 4, partly: 3 }],
  ['Where evidence fell short, part of it was mostly there', { partly: 6, 'not-met': 5 }],
  ['Evidence fell short in different ways', { partly: 4, 'not-met': 4, 'not-evidenced': 5 }],
])('%s', (words, counts) => {
  expect(shortfallInWords([aFigure(counts)])).toBe(words);
});

test('the answers to several questions are told together', () => {
  expect(
    answersInWords([aFigure({ met: 15, partly: 2 }), aFigure({ met: 5, 'not-met': 1, 'not-evidenced': 3 })]),
  ).toBe('Of 26 answers, 20 were met, 2 partly met and 1 not met; in 3 the record was silent.');
});

test('blanks and what does not apply are told apart', () => {
  expect(answersInWords([aFigure({ met: 16, 'not-met': 7, na: 1, unanswered: 2 })])).toBe(
    'Of 23 answers, 16 were met, none partly met and 7 not met; in none the record was silent. 2 left blank, 1 where the question does not apply.',
  );
});
