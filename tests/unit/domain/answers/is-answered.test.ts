import { describe, expect, test } from 'vitest';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { anAnswer, datesAnswer } from '#tests/support/tool-builders.ts';

const action = { what: 'See the child', who: '', byWhen: null, proof: '' };

describe('a question is answered', () => {
  test.each([
    ['by a choice', anAnswer({ value: 'met' })],
    ['by nought', anAnswer({ value: 0 })],
    ['by words', anAnswer({ value: 'She is safer.' })],
    ['by a start date', datesAnswer({ start: '2025-06-02' })],
    ['by an end date', datesAnswer({ end: '2025-06-02' })],
    ['by one date of a series', datesAnswer({ events: ['2025-06-02'] })],
    ['by an action', anAnswer({ value: { actions: [action] } })],
    ['by the auditor’s own judgement', anAnswer({ override: { outcome: 'met', reason: '' } })],
  ])('%s', (_, answer) => {
    expect(isAnswered(answer)).toBe(true);
  });

  test.each([
    ['while nobody has touched it', null],
    ['by a note alone', anAnswer({ note: 'Look again.' })],
    ['by a reason alone', anAnswer({ reason: 'The file is closed.' })],
    ['by blanks', anAnswer({ value: '  ' })],
    ['by a reason for delay without dates', datesAnswer({ exception: 'Illness.' })],
    ['by an empty action', anAnswer({ value: { actions: [{ ...action, what: ' ' }] } })],
  ])('but not %s', (_, answer) => {
    expect(isAnswered(answer)).toBe(false);
  });
});
