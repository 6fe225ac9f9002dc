import { describe, expect, test } from 'vitest';
import { comparableArea } from '#lib/domain/findings/comparable.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { aDatesQuestion, aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const SECOND = aQuestion({ id: 'alone', text: 'Was the child seen alone?' });
const asking = (...questions: Question[]) => aTool({ sections: [aSection({ questions })] });
const joined = (...questions: string[]) =>
  aTool({
    keyAreas: [{ id: 'child-seen', label: 'Child seen', rule: 'all-of', questions }],
    sections: [aSection({ questions: [aQuestion(), SECOND] })],
  });

describe('a key area can be compared', () => {
  test('where the question is the same in both versions', () => {
    expect(comparableArea(aTool(), aTool({ version: '1.1.0' }), 'child-seen')).toBe('same');
  });

  test.each<[string, Partial<Question>]>([
    ['its number', { number: '2.4' }],
    ['where to look', { lookIn: ['paper-file'] }],
    ['its standards and themes', { themes: ['neglect'] }],
    ['what it raises', { alert: { outcomes: ['not-met'], level: 'red', note: null } }],
    ['a space in its words', { text: 'Was  the child seen? ' }],
  ])('where only %s is another', (_, overrides) => {
    expect(comparableArea(asking(aQuestion()), asking(aQuestion(overrides)), 'child-seen')).toBe('same');
  });

  test('where its questions come in another order', () => {
    expect(comparableArea(joined('seen', 'alone'), joined('alone', 'seen'), 'child-seen')).toBe('same');
  });
});

describe('a key area is changed, not comparable', () => {
  test.each<[string, Question]>([
    ['its words', aQuestion({ text: 'Was the child seen alone?' })],
    ['its answers', aQuestion({ type: 'grade' })],
    ['what good looks like', aQuestion({ good: 'Seen alone' })],
    ['what partly means', aQuestion({ partly: 'Seen once' })],
    ['when it does not apply', aQuestion({ naWhen: 'Unborn' })],
    ['what counts as met', aQuestion({ metIncludes: ['met', 'partly'] })],
    ['its limits', aDatesQuestion({ id: 'seen', type: 'evidence' })],
  ])('where %s changed', (_, question) => {
    expect(comparableArea(asking(aQuestion()), asking(question), 'child-seen')).toBe('changed');
  });

  test('where its rule or its questions changed', () => {
    expect(comparableArea(aTool(), joined('seen'), 'child-seen')).toBe('changed');
    expect(comparableArea(joined('seen'), joined('seen', 'alone'), 'child-seen')).toBe('changed');
  });
});

test('a key area that one of the two does not have is absent, whichever it is', () => {
  const without = aTool({ keyAreas: [] });
  expect(comparableArea(without, aTool(), 'child-seen')).toBe('absent');
  expect(comparableArea(aTool(), without, 'child-seen')).toBe('absent');
});
