import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import {
  type ComparisonKind,
  compareJudgements,
  isBlank,
  toSettle,
  unsettled,
} from '#lib/domain/audits/compare-judgements.ts';
import {
  aDatesQuestion,
  anAnswer,
  aQuestion,
  aToolAsking,
  datesAnswer,
} from '#tests/support/tool-builders.ts';

const grade = aQuestion({ id: 'plan', type: 'grade', metIncludes: ['met'] });
const tool = aToolAsking([aQuestion(), grade, aDatesQuestion()]);
const day = calendarAt('2026-03-02');

type Given = Record<string, Answer>;
const compare = (one: Given, other: Given) =>
  compareJudgements(tool, [new Map(Object.entries(one)), new Map(Object.entries(other))], day);
const kindOf = (id: string, one: Answer, other: Answer | null): ComparisonKind | undefined =>
  compare({ [id]: one }, other ? { [id]: other } : {}).find(({ question }) => question.id === id)?.kind;

const met = anAnswer({ value: 'met', expectedPlace: 'expected-place', foundIn: 'case-notes' });
const partly = anAnswer({ value: 'partly' });

describe('two judgements of one question', () => {
  test('are the same when the choice is, whatever else was noted', () => {
    expect(kindOf('seen', met, { ...met, note: 'Twice', minutes: 4 })).toBe('same');
    expect(kindOf('plan', anAnswer({ value: 'good', reason: 'a' }), anAnswer({ value: 'good' }))).toBe(
      'same',
    );
  });

  test.each([
    ['another choice', 'seen', met, partly],
    ['another grade', 'plan', anAnswer({ value: 'good' }), anAnswer({ value: 'outstanding' })],
    [
      'a worker’s word for what the other saw',
      'seen',
      met,
      { ...met, expectedPlace: 'told-by-worker-only' as const },
    ],
    [
      'another date',
      'first-core-group',
      datesAnswer({ start: '2025-06-02' }),
      datesAnswer({ start: '2025-06-03' }),
    ],
    [
      'an own judgement',
      'first-core-group',
      datesAnswer({ start: '2025-06-02' }),
      { ...datesAnswer({ start: '2025-06-02' }), override: { outcome: 'met' as const, reason: '' } },
    ],
    [
      'more words together than fit',
      'seen',
      { ...met, note: 'a'.repeat(3000) },
      { ...met, note: 'b'.repeat(3000) },
    ],
  ])('differ by %s', (_what, id, one, other) => {
    expect(kindOf(id, one, other)).toBe('differs');
  });

  test('differ not by the words that excuse a delay', () => {
    const one = datesAnswer({ start: '2025-06-02', exception: 'Ill' });
    const other = datesAnswer({ start: '2025-06-02', exception: 'Away' });
    expect(kindOf('first-core-group', one, other)).toBe('same');
  });

  test('are incomplete, not different, where only one of them answered', () => {
    expect(kindOf('seen', met, null)).toBe('incomplete');
    expect(kindOf('seen', met, anAnswer({ reason: 'No access' }))).toBe('incomplete');
  });

  test('leave nothing to settle where neither answered; the reasons of both are kept', () => {
    const [seen] = compare(
      { seen: anAnswer({ reason: 'No access' }) },
      { seen: anAnswer({ reason: 'Locked' }) },
    );
    expect(seen).toMatchObject({ kind: 'same', same: { value: null, reason: 'No access\n\nLocked' } });
    expect(compare({}, {})[0]).toMatchObject({ kind: 'same', same: null });
  });

  test('of a question that does not count are kept together, or from whoever wrote something', () => {
    expect(kindOf('close', anAnswer({ value: 'Well led' }), null)).toBe('same');
    expect(kindOf('close', anAnswer({ value: 'Well led' }), anAnswer({ value: 'Warm' }))).toBe('same');
  });
});

describe('what is still to settle', () => {
  const comparisons = compare({ seen: met, plan: anAnswer({ value: 'good' }) }, { seen: partly });

  test('is what differs and what is incomplete', () => {
    expect(toSettle(comparisons).map(({ question, kind }) => [question.id, kind])).toEqual([
      ['seen', 'differs'],
      ['plan', 'incomplete'],
    ]);
  });

  test('is settled by any agreed answer, a reason for none among them, and not by an emptied one', () => {
    const left = (agreed: Given) =>
      unsettled(comparisons, new Map(Object.entries(agreed))).map(({ question }) => question.id);
    expect(left({})).toEqual(['seen', 'plan']);
    expect(left({ seen: partly, plan: anAnswer() })).toEqual(['plan']);
    expect(left({ seen: partly, plan: anAnswer({ reason: 'Neither of us can tell' }) })).toEqual([]);
  });

  test('an answer is blank only when nothing at all is given', () => {
    expect([isBlank(undefined), isBlank(anAnswer()), isBlank(anAnswer({ note: 'x' }))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
