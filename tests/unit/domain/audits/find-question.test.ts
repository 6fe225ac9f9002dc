import { describe, expect, test } from 'vitest';
import {
  nextUnanswered,
  placedQuestions,
  questionBeside,
  questionsAbout,
  sectionAfter,
} from '#lib/domain/audits/find-question.ts';
import { aQuestion, aSection } from '#tests/support/tool-builders.ts';

const ask = (id: string, text = id, scored = true) => aQuestion({ id, text, scored });
const sections = [
  aSection({
    id: 'one',
    title: 'Referral',
    questions: [ask('a', 'Who decided?'), ask('b', 'Was the child seen?')],
  }),
  aSection({ id: 'two', title: 'Assessment', questions: [ask('c', 'Were parents seen?'), ask('d')] }),
  aSection({ id: 'three', title: 'To finish', questions: [ask('e', 'Anything else?', false)] }),
];
const idOf = (placed: ReturnType<typeof questionBeside>) => placed?.question.id ?? null;

describe('finding a question by its words', () => {
  test.each([
    ['seen', ['b', 'c']],
    ['SEEN  parents', ['c']],
    ['assessment', ['c', 'd']],
    ['dog', []],
    ['  ', []],
  ])('“%s”', (search, ids) => {
    expect(questionsAbout(sections, search).map(idOf)).toEqual(ids);
  });
});

describe('moving through the form', () => {
  test('the question after the last of a section is the first of the next', () => {
    expect(idOf(questionBeside(sections, 'b', 1))).toBe('c');
    expect(questionBeside(sections, 'c', -1)?.section.id).toBe('one');
  });

  test('there is nothing before the first question, nor after the last', () => {
    expect(questionBeside(sections, 'a', -1)).toBeNull();
    expect(questionBeside(sections, 'e', 1)).toBeNull();
    expect(questionBeside(sections, 'nowhere', 1)).toBeNull();
  });

  test('after an answer the next question without one is current, across sections', () => {
    expect(idOf(nextUnanswered(sections, 'a', (id) => ['a', 'b', 'c'].includes(id)))).toBe('d');
  });

  test('what was passed over comes again at the end', () => {
    expect(idOf(nextUnanswered(sections, 'd', (id) => id !== 'b'))).toBe('b');
  });

  test('when every scored question is answered there is none', () => {
    expect(nextUnanswered(sections, 'd', () => true)).toBeNull();
    expect(nextUnanswered(sections, 'd', (id) => id !== 'e')).toBeNull();
  });

  test('after the last section there is none', () => {
    expect(sectionAfter(sections, 'one')?.id).toBe('two');
    expect(sectionAfter(sections, 'three')).toBeNull();
  });

  test('every question knows its section', () => {
    expect(placedQuestions(sections).map(({ section }) => section.id)).toEqual([
      'one',
      'one',
      'two',
      'two',
      'three',
    ]);
  });
});
