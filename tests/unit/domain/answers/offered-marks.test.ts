import { expect, test } from 'vitest';
import { offeredMarks } from '#lib/domain/answers/offered-marks.ts';
import { anAnswer, aQuestion } from '#tests/support/tool-builders.ts';

const calendar = { asAt: '2025-07-01', holidays: [] };

test.each([
  ['met', { exemplar: true, 'quick-win': false }],
  ['partly', { exemplar: true, 'quick-win': true }],
  ['not-met', { exemplar: false, 'quick-win': true }],
  ['na', { exemplar: false, 'quick-win': false }],
  [null, { exemplar: false, 'quick-win': false }],
])('beside the answer %s stand the marks that go with it', (value, offered) => {
  expect(offeredMarks(aQuestion(), anAnswer({ value }), calendar)).toEqual(offered);
});

test('a mark that no longer goes with its answer can still be taken away', () => {
  expect(offeredMarks(aQuestion(), anAnswer({ value: 'not-met', exemplar: true }), calendar).exemplar).toBe(
    true,
  );
});

test('a good grade can be an example, a weak one a quick win', () => {
  const grade = aQuestion({ type: 'grade' });
  expect(offeredMarks(grade, anAnswer({ value: 'good' }), calendar)).toEqual({
    exemplar: true,
    'quick-win': false,
  });
  expect(offeredMarks(grade, anAnswer({ value: 'requires-improvement' }), calendar)).toEqual({
    exemplar: false,
    'quick-win': true,
  });
});

test('a question that is not counted takes no marks', () => {
  const closing = aQuestion({ scored: false });
  expect(offeredMarks(closing, anAnswer({ value: 'met' }), calendar).exemplar).toBe(false);
});
