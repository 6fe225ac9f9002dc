import { describe, expect, test } from 'vitest';
import type { DateRule, Limit } from '#lib/domain/tools/date-rule.ts';
import {
  alertWords,
  citationWords,
  countingWords,
  dateRuleWords,
  placeWords,
  themeWords,
} from '#lib/domain/tools/question-words.ts';
import { aQuestion, aTool } from '#tests/support/tool-builders.ts';

const limit = (overrides: Partial<Limit> = {}): Limit => ({
  id: 'standard',
  label: '6 weeks',
  n: 6,
  unit: 'weeks',
  standard: null,
  start: null,
  end: null,
  ...overrides,
});
const once = (limits: Limit[]): DateRule => ({
  fn: 'timeliness',
  start: 'date asked',
  end: 'date met',
  limits,
});

describe('dates', () => {
  test('one thing done in time counts from one date to another', () => {
    expect(dateRuleWords(once([limit()]))).toEqual({
      counted: 'From date asked to date met',
      limits: ['6 weeks'],
    });
  });

  test('a series has no gap longer than its limit', () => {
    const rule: DateRule = {
      fn: 'seriesTimeliness',
      start: 'first visit',
      events: 'dates seen',
      limits: [limit()],
    };
    expect(dateRuleWords(rule)).toEqual({
      counted: 'Between dates seen, beginning with first visit',
      limits: ['No gap longer than 6 weeks'],
    });
  });

  test('a limit that counts between other dates says so', () => {
    const report = limit({
      id: 'report',
      label: 'Report: 5 working days',
      start: 'date met',
      end: 'date of report',
    });
    expect(dateRuleWords(once([report])).limits).toEqual([
      'Report: 5 working days, from date met to date of report',
    ]);
  });
});

describe('concerns', () => {
  test('a concern says what raises it and when it is graver', () => {
    const alert = {
      outcomes: ['not-met', 'not-evidenced'],
      level: 'amber',
      note: 'red when not seen',
    } as const;
    expect(alertWords(aQuestion({ alert }))).toBe(
      'Asks for an amber concern when answered “No” or “Nothing found”: red when not seen',
    );
  });

  test('where dates are asked, not met is late', () => {
    const alert = { outcomes: ['not-met'], level: 'red', note: null } as const;
    expect(alertWords(aQuestion({ type: 'dates', alert }))).toBe(
      'Asks for a red concern when answered “late”',
    );
  });

  test('most questions raise none', () => {
    expect(alertWords(aQuestion())).toBeNull();
  });
});

describe('counting', () => {
  test('as usual needs no word', () => {
    expect(countingWords(aQuestion())).toBeNull();
  });

  test('a question that is not counted says so, unless nobody would expect it to be', () => {
    expect(countingWords(aQuestion({ scored: false }))).toBe('Not counted in the figures');
    expect(countingWords(aQuestion({ scored: false, type: 'text' }))).toBeNull();
  });

  test('where partly is met, it is said', () => {
    expect(countingWords(aQuestion({ metIncludes: ['met', 'partly'] }))).toBe('“Partly” counts as met here');
  });
});

test('places are named in words, and an unknown one by its id', () => {
  expect(placeWords(aQuestion({ lookIn: ['case-notes', 'attic'] }), aTool())).toEqual([
    'dated case notes',
    'attic',
  ]);
});

test('what a question rests on is a title with its part', () => {
  expect(citationWords({ code: 'CA1989', title: 'Children Act 1989', detail: 's47' })).toBe(
    'Children Act 1989, s47',
  );
  expect(citationWords({ code: 'LOCAL', title: 'local rules', detail: null })).toBe('Local rules');
});

test('a theme reads as words', () => {
  expect(themeWords('voice-of-the-child')).toBe('voice of the child');
});
