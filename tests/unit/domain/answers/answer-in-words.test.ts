import { describe, expect, test } from 'vitest';
import { answerInWords, OUTCOME_WORDS, optionWords } from '#lib/domain/answers/answer-in-words.ts';
import { ANSWER_OUTCOMES, optionsOf } from '#lib/domain/tools/answer-types.ts';
import { aDatesQuestion, anAnswer, aQuestion, datesAnswer } from '#tests/support/tool-builders.ts';

const choice = aQuestion({ type: 'choice', choices: [{ value: 'agency', label: 'Agency' }] });
const actions = [{ what: 'See the child', who: '', byWhen: null, proof: '' }];

describe('an answer in words', () => {
  test.each([
    ['nobody has answered', aQuestion(), null, 'Not answered'],
    ['a choice', aQuestion(), anAnswer({ value: 'met' }), 'Yes, evidenced'],
    ['silence of the record', aQuestion(), anAnswer({ value: 'not-evidenced' }), 'Nothing found'],
    [
      'a grade',
      aQuestion({ type: 'grade' }),
      anAnswer({ value: 'requires-improvement' }),
      'Requires improvement',
    ],
    ['one of a list', choice, anAnswer({ value: 'agency' }), 'Agency'],
    ['words', aQuestion({ type: 'text' }), anAnswer({ value: 'Seen at school' }), 'Seen at school'],
    ['a number', aQuestion({ type: 'number' }), anAnswer({ value: 0 }), '0'],
    [
      'dates',
      aDatesQuestion(),
      datesAnswer({ start: '2010-12-01', end: '2010-12-22' }),
      '1 December 2010; 22 December 2010',
    ],
    ['no dates', aDatesQuestion(), datesAnswer({}), 'Not answered'],
    ['actions', aQuestion({ type: 'action-list' }), anAnswer({ value: { actions } }), 'See the child'],
    [
      'a judgement of one’s own',
      aDatesQuestion(),
      anAnswer({ override: { outcome: 'met', reason: 'Agreed delay' } }),
      'Yes, evidenced (own judgement)',
    ],
  ])('%s', (_what, question, answer, words) => {
    expect(answerInWords(question, answer)).toBe(words);
  });

  test('every outcome has its words', () => {
    expect(Object.keys(OUTCOME_WORDS)).toEqual([...ANSWER_OUTCOMES]);
  });

  test('the buttons are short', () => {
    expect(optionsOf('evidence').map(optionWords)).toEqual([
      'Yes, evidenced',
      'Partly',
      'No',
      'Nothing found',
      'Does not apply',
    ]);
  });
});
