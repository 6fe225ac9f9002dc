import { expect, test } from 'vitest';
import { answeredOf } from '#lib/domain/calibration/answered.ts';
import { aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([aQuestion({ id: 'seen' }), aQuestion({ id: 'heard', number: '1.2' })]);

test('what is still open is named with its section; the circumstances do not count', () => {
  const answers = [
    { questionId: 'seen', outcome: 'met' },
    { questionId: 'ctx', outcome: 'na' },
  ] as const;
  expect(answeredOf(tool, answers)).toEqual({
    answered: 1,
    asked: 2,
    open: [{ id: 'heard', number: '1.2', sectionId: 'assessment' }],
  });
});

test('an answer that was taken back is open again', () => {
  expect(answeredOf(tool, [{ questionId: 'seen', outcome: 'unanswered' }]).answered).toBe(0);
});
