import { describe, expect, test } from 'vitest';
import { progressOf } from '#lib/domain/answers/progress.ts';
import { anAnswer, aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([
  aQuestion(),
  aQuestion({ id: 'heard' }),
  aQuestion({ id: 'noted', scored: false }),
]);
const met = anAnswer({ value: 'met' });

describe('how far an audit is', () => {
  test('is nothing at the start', () => {
    expect(progressOf(tool, new Map())).toMatchObject({ answered: 0, scored: 2 });
  });

  test('counts the scored questions answered, section by section', () => {
    const answers = new Map([
      ['seen', met],
      ['heard', anAnswer({ note: 'Look again.' })],
      ['noted', met],
      ['ctx', anAnswer({ value: 'Two workers.' })],
      ['gone', met],
    ]);
    expect(progressOf(tool, answers)).toEqual({
      answered: 1,
      scored: 2,
      sections: [
        { sectionId: 'assessment', answered: 2, asked: 3 },
        { sectionId: 'context', answered: 1, asked: 1 },
        { sectionId: 'closing', answered: 0, asked: 1 },
      ],
    });
  });
});
