import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerWarnings } from '#lib/domain/answers/answer-warnings.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';

const TELLING = 'Rang Mrs Okafor on 07700 900123';
const DATES = { start: '2026-03-03', end: null, events: [], limit: null };
const ACTION = { what: 'Ring the school', who: 'TM', byWhen: null, proof: 'Case note' };

const EVERYWHERE: [field: string, part: Partial<Answer>][] = [
  ['the note', { note: TELLING }],
  ['the reason', { reason: TELLING }],
  ['the pointer', { pointer: TELLING }],
  ['an answer in words', { value: TELLING }],
  ['what is to be done', { value: { actions: [ACTION, { ...ACTION, what: TELLING }] } }],
  ['who is to do it', { value: { actions: [{ ...ACTION, who: TELLING }] } }],
  ['how completion is shown', { value: { actions: [{ ...ACTION, proof: TELLING }] } }],
  ['the reason for delay', { value: { dates: { ...DATES, exception: TELLING } } }],
  ['the reason for an own judgement', { override: { outcome: 'met', reason: TELLING } }],
  ['the words of the family', { voice: { who: 'child', view: 'same', words: TELLING } }],
];

describe('warnings about an answer', () => {
  test.each(EVERYWHERE)('are found in %s', (_, part) => {
    expect(answerWarnings({ ...NO_ANSWER, ...part }, '2026-11-22')).toEqual(['name', 'telephone']);
  });

  test('name each kind once, in one order', () => {
    const answer = { ...NO_ANSWER, note: 'NE1 4XF, Mr Patel and Mrs Patel', reason: 'Mr Patel again' };
    expect(answerWarnings(answer, '2026-11-22')).toEqual(['name', 'postcode']);
  });

  test('are none where nobody is named', () => {
    const dated = { ...NO_ANSWER, value: { dates: { ...DATES, exception: 'School holiday' } } };
    expect(
      answerWarnings({ ...NO_ANSWER, value: 'met', note: 'Seen alone at school' }, '2026-11-22'),
    ).toEqual([]);
    expect(answerWarnings(dated, '2026-11-22')).toEqual([]);
    expect(answerWarnings({ ...NO_ANSWER, value: 7 }, '2026-11-22')).toEqual([]);
  });
});
