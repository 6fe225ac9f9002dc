import { expect, test } from 'vitest';
import { type BlindAnswer, pairCells } from '#lib/domain/findings/pair-cells.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tool = aTool({
  keyAreas: [{ id: 'seen-and-graded', label: 'Seen', rule: 'all-of', questions: ['seen', 'graded'] }],
  sections: [
    aSection({ questions: [aQuestion({ id: 'seen' }), aQuestion({ id: 'graded', type: 'grade' })] }),
  ],
});

const written = (blind: BlindAnswer[]) =>
  pairCells(tool, blind).map(({ kind, subject, option }) => `${kind} ${subject} ${option}`);

test('the manager’s choice comes first, then the chair’s, as they chose and not as it counts', () => {
  const blind: BlindAnswer[] = [
    { questionId: 'seen', seat: 'chair', option: 'met' },
    { questionId: 'seen', seat: 'manager', option: 'partly' },
    { questionId: 'graded', seat: 'manager', option: 'outstanding' },
    { questionId: 'graded', seat: 'chair', option: 'good' },
  ];
  expect(written(blind)).toEqual([
    'pair-key-area seen-and-graded not-met/met',
    'pair seen partly/met',
    'pair graded outstanding/good',
  ]);
});

test('what one of them left blank is kept as missing, for the key area too', () => {
  expect(written([{ questionId: 'seen', seat: 'manager', option: 'met' }])).toEqual([
    'pair-key-area seen-and-graded unanswered/unanswered',
    'pair seen met/unanswered',
    'pair graded unanswered/unanswered',
  ]);
});

test('the circumstances and the closing questions are no judgements to compare', () => {
  const blind: BlindAnswer[] = [{ questionId: 'close', seat: 'manager', option: 'answered' }];
  expect(written(blind).filter((cell) => cell.includes('close'))).toEqual([]);
});
