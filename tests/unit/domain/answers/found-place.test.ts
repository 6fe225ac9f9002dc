import { describe, expect, test } from 'vitest';
import { foundAt, foundChoice } from '#lib/domain/answers/found-place.ts';
import { aQuestion } from '#tests/support/tool-builders.ts';

const question = aQuestion({ lookIn: ['assessment-form', 'visit-record'] });

describe('where evidence was found', () => {
  test.each([
    ['visit-record', { foundIn: 'visit-record', expectedPlace: 'expected-place' }],
    ['case-notes', { foundIn: 'case-notes', expectedPlace: 'elsewhere-on-system' }],
    ['paper-file', { foundIn: 'paper-file', expectedPlace: 'paper-file' }],
    ['told-by-worker-only', { foundIn: null, expectedPlace: 'told-by-worker-only' }],
    ['', { foundIn: null, expectedPlace: null }],
  ])('choosing “%s” says both the place and whether it was expected there', (choice, found) => {
    expect(foundAt(question, choice)).toEqual(found);
    expect(foundChoice(foundAt(question, choice))).toBe(choice);
  });

  test('a paper file that the question names is the expected place', () => {
    expect(foundAt(aQuestion({ lookIn: ['paper-file'] }), 'paper-file').expectedPlace).toBe('expected-place');
  });
});
