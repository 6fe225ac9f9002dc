import { describe, expect, test } from 'vitest';
import { vocabularySchema } from '#lib/domain/tools/vocabulary.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const { vocabulary } = aTool();

describe('the words all tools share', () => {
  test('are frozen as a tool carries them', () => {
    const parsed = vocabularySchema.parse(vocabulary);
    expect(Object.isFrozen(parsed.places)).toBe(true);
    expect(Object.isFrozen(parsed.alertLevels[0])).toBe(true);
  });

  test('a place needs a name people can read', () => {
    expect(vocabularySchema.safeParse({ ...vocabulary, places: [{ id: 'visit', label: '' }] }).success).toBe(
      false,
    );
  });

  test('a clock that has already run out is refused', () => {
    const alertLevels = vocabulary.alertLevels.map((level) => ({ ...level, acknowledgedWithinHours: 0 }));
    expect(vocabularySchema.safeParse({ ...vocabulary, alertLevels }).success).toBe(false);
  });
});
