import { describe, expect, test } from 'vitest';
import { mergeAnswers } from '#lib/domain/audits/merge-answers.ts';
import { anAnswer, datesAnswer } from '#tests/support/tool-builders.ts';

const CHOSEN = { isWritten: false };

describe('two answers that judge the same become one', () => {
  test('with the notes, reasons and pointers of both, and each thing said once', () => {
    const one = anAnswer({
      value: 'met',
      note: 'Seen at school',
      pointer: 'visit of 3 March',
      reason: 'Clear',
    });
    const other = anAnswer({
      value: 'met',
      note: 'Seen alone twice',
      pointer: 'visit of 3 March',
      reason: '',
    });
    expect(mergeAnswers(one, other, CHOSEN)).toMatchObject({
      value: 'met',
      note: 'Seen at school\n\nSeen alone twice',
      pointer: 'visit of 3 March',
      reason: 'Clear',
    });
  });

  test('found in its expected place where either of them found it there', () => {
    const paper = anAnswer({ foundIn: 'paper', expectedPlace: 'paper-file' });
    const expected = anAnswer({ foundIn: 'case-notes', expectedPlace: 'expected-place' });
    for (const pair of [[paper, expected] as const, [expected, paper] as const])
      expect(mergeAnswers(...pair, CHOSEN)).toMatchObject({
        foundIn: 'case-notes',
        expectedPlace: 'expected-place',
      });
  });

  test('with the place that one of them named, where the other named none', () => {
    const found = anAnswer({ foundIn: 'case-notes', expectedPlace: 'elsewhere-on-system' });
    expect(mergeAnswers(anAnswer(), found, CHOSEN).foundIn).toBe('case-notes');
  });

  test.each([
    [5, 7, 12],
    [5, null, 5],
    [null, null, null],
    [400, 400, 600],
  ])('minutes of %s and %s are %s', (first, second, minutes) => {
    const merged = mergeAnswers(anAnswer({ minutes: first }), anAnswer({ minutes: second }), CHOSEN);
    expect(merged.minutes).toBe(minutes);
  });

  test('an exemplar or a quick win where either of them marked it', () => {
    const merged = mergeAnswers(anAnswer({ exemplar: true }), anAnswer({ quickWin: 'capacity' }), CHOSEN);
    expect([merged.exemplar, merged.quickWin]).toEqual([true, 'capacity']);
  });

  test('a family that sees it differently is not outvoted', () => {
    const same = anAnswer({ voice: { who: 'child', view: 'same', words: 'Yes' } });
    const differs = anAnswer({ voice: { who: 'parent', view: 'differs', words: 'Never came' } });
    expect(mergeAnswers(same, differs, CHOSEN).voice).toEqual({
      who: 'parent',
      view: 'differs',
      words: 'Never came\n\nYes',
    });
    expect(mergeAnswers(anAnswer(), same, CHOSEN).voice).toEqual(same.voice);
  });

  test('written answers and actions of both are kept, each once', () => {
    const action = (what: string) => ({ what, who: '', byWhen: null, proof: '' });
    const one = anAnswer({ value: { actions: [action('Call'), action('Visit')] } });
    const other = anAnswer({ value: { actions: [action('Visit'), action('Write')] } });
    expect(mergeAnswers(one, other, { isWritten: true }).value).toEqual({
      actions: [action('Call'), action('Visit'), action('Write')],
    });
    const words = mergeAnswers(anAnswer({ value: 'Good' }), anAnswer({ value: 'Warm' }), { isWritten: true });
    expect(words.value).toBe('Good\n\nWarm');
  });

  test('dates with both reasons for a delay, an own judgement with both its reasons', () => {
    const late = datesAnswer({ start: '2025-06-13', exception: 'Ill' });
    const merged = mergeAnswers(late, datesAnswer({ start: '2025-06-13', exception: 'Away' }), CHOSEN);
    expect(merged.value).toMatchObject({ dates: { start: '2025-06-13', exception: 'Ill\n\nAway' } });
    const own = (reason: string) => anAnswer({ override: { outcome: 'met', reason } });
    expect(mergeAnswers(own('Agreed'), own('Minuted'), CHOSEN).override).toEqual({
      outcome: 'met',
      reason: 'Agreed\n\nMinuted',
    });
  });
});
