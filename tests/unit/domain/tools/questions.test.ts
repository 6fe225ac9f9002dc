import { describe, expect, test } from 'vitest';
import { findQuestion, questionsOf, scoredQuestions, sectionsOf } from '#lib/domain/tools/questions.ts';
import { aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([aQuestion(), aQuestion({ id: 'noted', scored: false })]);

describe('the questions of a tool', () => {
  test('end with the circumstances and the closing questions', () => {
    expect(sectionsOf(tool).map(({ id }) => id)).toEqual(['assessment', 'context', 'closing']);
    expect(questionsOf(tool).map(({ id }) => id)).toEqual(['seen', 'noted', 'ctx', 'close']);
  });

  test('count in the figures only where they are scored', () => {
    expect(scoredQuestions(tool).map(({ id }) => id)).toEqual(['seen']);
  });

  test('are found by id wherever they stand', () => {
    expect(findQuestion(tool, 'close')?.type).toBe('text');
    expect(findQuestion(tool, 'gone')).toBeNull();
  });
});
