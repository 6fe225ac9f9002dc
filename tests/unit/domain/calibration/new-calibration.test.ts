import { expect, test } from 'vitest';
import { calibrationInput, newCalibrationSchema } from '#lib/domain/calibration/new-calibration.ts';
import { type FormFields, parseInput } from '#lib/domain/parse-form.ts';

const [TOOL, FIRST, SECOND] = [1, 2, 3].map((n) => `01a00000-0000-7000-8000-00000000000${n}`);
const posted: FormFields = {
  title: ' Plans, before cycle 2 ',
  tool: TOOL ?? '',
  cycle: '',
  reference: 'NM-1',
  place: '',
  'dueOn-day': '22',
  'dueOn-month': '12',
  'dueOn-year': '2026',
  auditors: [FIRST ?? '', SECOND ?? ''],
};
const parse = (changes: FormFields) =>
  parseInput(newCalibrationSchema, calibrationInput({ ...posted, ...changes }));
const problemOf = (changes: FormFields) => {
  const parsed = parse(changes);
  return parsed.ok ? null : parsed.problems.map(({ field, message }) => `${field}: ${message}`);
};

test('a case is given with its title, tool, reference, day and auditors; a cycle may be left out', () => {
  expect(parse({})).toEqual({
    ok: true,
    value: {
      title: 'Plans, before cycle 2',
      tool: TOOL,
      cycle: null,
      reference: 'NM-1',
      place: '',
      dueOn: '2026-12-22',
      auditors: [FIRST, SECOND],
    },
  });
});

test.each<[string, FormFields, string]>([
  ['no title', { title: '' }, 'title: Enter a title for the calibration'],
  ['no tool', { tool: '' }, 'tool: Choose the tool that the shared case is judged by'],
  ['no reference', { reference: ' ' }, 'reference: Enter the reference of the shared case'],
  ['a cycle that is none', { cycle: 'x' }, 'cycle: Choose the cycle from the list'],
  [
    'no such day',
    { 'dueOn-day': '31', 'dueOn-month': '2' },
    'dueOn: Enter the day it is due as a real date, such as 22 12 2010',
  ],
  ['one auditor alone', { auditors: FIRST ?? '' }, 'auditors: Choose at least two auditors'],
])('%s is put right at its field', (_, changes, problem) => {
  expect(problemOf(changes)).toEqual([problem]);
});

test('nobody ticked is a problem, not a crash', () => {
  const { auditors: _, ...nobody } = posted;
  const parsed = parseInput(newCalibrationSchema, calibrationInput(nobody));
  expect(parsed.ok ? null : parsed.problems).toEqual([
    { field: 'auditors', message: 'Choose at least two auditors' },
  ]);
});
