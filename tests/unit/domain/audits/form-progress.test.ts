import { expect, test } from 'vitest';
import { formProgress } from '#lib/domain/audits/form-progress.ts';
import { startQueue, stepQueue } from '#lib/domain/audits/save-queue.ts';
import { anAnswer, aQuestion, aSection } from '#tests/support/tool-builders.ts';

test('an answer counts as soon as it is given, and the circumstances are not in the total', () => {
  const sections = [
    aSection({ id: 'one', questions: [aQuestion({ id: 'a' }), aQuestion({ id: 'b' })] }),
    aSection({ id: 'context', questions: [aQuestion({ id: 'c', type: 'number', scored: false })] }),
  ];
  const held = { version: 1, answer: anAnswer({ value: 3 }), by: 'R. Osei', at: '', mine: false };
  const typed = {
    kind: 'typed',
    question: 'a',
    freshId: 'c1',
    answer: anAnswer({ value: 'met' }),
    pause: false,
  } as const;
  const { queue } = stepQueue(startQueue({ c: held }, null), typed);
  expect(formProgress(sections, queue)).toEqual({
    answered: 1,
    scored: 2,
    sections: [
      { sectionId: 'one', answered: 1, asked: 2 },
      { sectionId: 'context', answered: 1, asked: 1 },
    ],
  });
});
