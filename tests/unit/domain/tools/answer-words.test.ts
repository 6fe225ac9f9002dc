import { expect, test } from 'vitest';
import { answerWords } from '#lib/domain/tools/answer-words.ts';

test('a question of evidence offers five boxes, and keeps “No” apart from a silent record', () => {
  const { says, boxes } = answerWords({ type: 'evidence', choices: [] });
  expect(says).toBeNull();
  expect(boxes.map(({ label }) => label)).toEqual([
    'Yes, evidenced',
    'Partly',
    'No',
    'Nothing found on the record',
    'Does not apply',
  ]);
});

test('a question of dates says that the answer is worked out, and still offers the two that are not dates', () => {
  const { says, boxes } = answerWords({ type: 'dates', choices: [] });
  expect(says).toBe('Enter the dates: the answer is worked out from them. Or:');
  expect(boxes).toHaveLength(2);
});

test('a question of choice offers its own choices', () => {
  const choices = [{ value: 'agency', label: 'Agency' }];
  expect(answerWords({ type: 'choice', choices }).boxes).toEqual([{ label: 'Agency', hint: null }]);
});

test('the scale says from where it is met', () => {
  expect(answerWords({ type: 'scale-0-10', choices: [] }).says).toBe(
    'A number from 0 to 10, where 7 or more is met',
  );
});
