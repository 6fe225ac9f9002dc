import { expect, test } from 'vitest';
import { formProgress } from '#lib/domain/audits/form-progress.ts';
import { startQueue, stepQueue } from '#lib/domain/audits/save-queue.ts';
import { anAnswer, aQuestion, aSection } from '#tests/support/tool-builders.ts';

const UNMARKED = { reasonsLacking: 0, exemplars: 0, quickWins: 0 };

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
  expect(formProgress({ sections, today: '2026-03-02' }, queue)).toEqual({
    answered: 1,
    scored: 2,
    sections: [
      { sectionId: 'one', answered: 1, asked: 2, ...UNMARKED },
      { sectionId: 'context', answered: 1, asked: 1, ...UNMARKED },
    ],
  });
});

test('a section says which reasons are still to give and what is marked in it', () => {
  const questions = [
    aQuestion({ id: 'a', type: 'grade' }),
    aQuestion({ id: 'b', naWhen: 'no siblings' }),
    aQuestion({ id: 'c', type: 'grade' }),
  ];
  const held = (answer: Parameters<typeof anAnswer>[0]) => ({
    version: 1,
    answer: anAnswer(answer),
    by: 'R. Osei',
    at: '',
    mine: false,
  });
  const queue = startQueue(
    {
      a: held({ value: 'inadequate', quickWin: 'skill' }),
      b: held({ value: 'na' }),
      c: held({ value: 'good', reason: 'Clear.', exemplar: true }),
    },
    null,
  );
  const sections = [aSection({ id: 'one', questions })];
  expect(formProgress({ sections, today: '2026-03-02' }, queue).sections).toEqual([
    { sectionId: 'one', answered: 3, asked: 3, reasonsLacking: 2, exemplars: 1, quickWins: 1 },
  ]);
});
