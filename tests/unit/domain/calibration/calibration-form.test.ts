import { expect, test } from 'vitest';
import { describeCalibrationForm } from '#lib/domain/calibration/calibration-form.ts';
import { anAnswer, aTool } from '#tests/support/tool-builders.ts';

const form = describeCalibrationForm(
  { personId: 'me', name: 'A. Shah' },
  {
    id: 'k1',
    title: 'Plans, before cycle 2',
    tool: { id: 't1', definition: aTool() },
    reference: 'NM-1',
    place: 'As it stood on 1 March',
    unitName: 'Safeguarding unit',
    unitEmail: '',
    unitPhone: '',
    answers: [
      {
        questionId: 'seen',
        version: 2,
        answer: anAnswer({ value: 'met' }),
        personId: 'me',
        by: 'A. Shah',
        at: new Date('2026-03-02T14:05:00Z'),
      },
    ],
  },
  '2026-03-03',
);

test('the form is of a shared case: nobody is with its reader', () => {
  expect(form).toMatchObject({ of: 'calibration', code: 'Shared case', cycleName: 'Plans, before cycle 2' });
  expect(form.partners).toEqual([]);
});

test('it holds the record’s reference and the reader’s own answers', () => {
  expect(form.record).toEqual({ reference: 'NM-1', worker: '', place: 'As it stood on 1 March' });
  expect(form.answers.seen).toMatchObject({ version: 2, mine: true });
});
