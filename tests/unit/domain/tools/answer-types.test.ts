import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  ANSWER_OUTCOMES,
  ANSWER_TYPE_NAMES,
  ANSWER_TYPES,
  OVERRIDE_OUTCOMES,
  optionsOf,
  SCALE_MET_FROM,
} from '#lib/domain/tools/answer-types.ts';

const written = parse(
  readFileSync(join(import.meta.dirname, '../../../../prisma/tools/_common.yaml'), 'utf8'),
).answer_types;

const meaning = (type: (typeof ANSWER_TYPE_NAMES)[number], outcomes: readonly string[]) =>
  optionsOf(type)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ value }) => value);

describe('what each way of answering means', () => {
  test('every answer type is in the list of names', () => {
    expect([...ANSWER_TYPE_NAMES].sort()).toEqual(Object.keys(ANSWER_TYPES).sort());
  });

  test.each(['evidence', 'yes-no', 'grade'] as const)(
    '%s offers and counts what the shared vocabulary says',
    (type) => {
      expect(optionsOf(type).map(({ value }) => value)).toEqual(written[type].options);
      expect(meaning(type, ['met'])).toEqual(written[type].counts_as_met);
      expect(meaning(type, ['met', 'partly', 'not-met', 'not-evidenced'])).toEqual(
        written[type].in_denominator,
      );
    },
  );

  test('seven or more on the scale is met', () => {
    expect(written['scale-0-10'].counts_as_met).toBe(`>= ${SCALE_MET_FROM}`);
  });

  test('numbers, words, choices and actions never count', () => {
    const uncounted = ANSWER_TYPE_NAMES.filter((type) => !ANSWER_TYPES[type].counts);
    expect(uncounted).toEqual(['number', 'text', 'choice', 'action-list']);
    expect(uncounted.map((type) => written[type])).toEqual(uncounted.map(() => ({ counts: false })));
  });

  test('dates can be answered by “nothing found” or “does not apply” alone', () => {
    expect(optionsOf('dates').map(({ value }) => value)).toEqual(['not-evidenced', 'na']);
  });

  test('an auditor may overrule to any outcome but unanswered', () => {
    expect([...OVERRIDE_OUTCOMES, 'unanswered']).toEqual([...ANSWER_OUTCOMES]);
  });
});
