import { expect, test } from 'vitest';
import { placeToResume } from '#lib/domain/audits/place-to-resume.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import { anAnswer, aQuestion, aSection } from '#tests/support/tool-builders.ts';

const sections = [
  aSection({ id: 'one', questions: ['a', 'b'].map((id) => aQuestion({ id })) }),
  aSection({ id: 'two', questions: ['c', 'd'].map((id) => aQuestion({ id })) }),
];

const given = (minute: number, mine = true): ServerAnswer => ({
  version: 1,
  answer: anAnswer({ value: 'met' }),
  by: mine ? 'A. Shah' : 'R. Osei',
  at: new Date(minute * 60_000).toISOString(),
  mine,
});

const resumed = (answers: Record<string, ServerAnswer>) =>
  placeToResume({ sections, answers }, (id) => answers[id]?.answer ?? null)?.question.id ?? null;

test('one goes on after the question one answered last, wherever there is still a gap before it', () => {
  expect(resumed({ b: given(1), c: given(2) })).toBe('d');
});

test("a partner's later answers do not move one's place", () => {
  expect(resumed({ a: given(1), d: given(9, false) })).toBe('b');
});

test('after the last question one goes on with what was left before', () => {
  expect(resumed({ d: given(1) })).toBe('a');
});

test('where all is answered, one is back at the question one answered last', () => {
  expect(resumed({ a: given(1), b: given(4), c: given(2), d: given(3) })).toBe('b');
});

test('who has answered nothing has no place to go back to', () => {
  expect(resumed({ a: given(1, false) })).toBeNull();
});
