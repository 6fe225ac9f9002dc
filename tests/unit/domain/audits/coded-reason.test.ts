import { expect, test } from 'vitest';
import { codedReasonSchema } from '#lib/domain/audits/coded-reason.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const schema = codedReasonSchema(['away', 'other'], { choose: 'Choose why', explain: 'Say why' });
const problems = (input: unknown) => {
  const parsed = parseInput(schema, input);
  return parsed.ok ? [] : parsed.problems;
};

test('a coded reason needs no note', () => {
  expect(parseInput(schema, { reason: 'away' })).toEqual({ ok: true, value: { reason: 'away', note: '' } });
});

test('a reason outside the list is none', () => {
  expect(problems({ reason: 'tired' })).toEqual([{ field: 'reason', message: 'Choose why' }]);
});

test('another reason needs its words, and spaces are none', () => {
  expect(problems({ reason: 'other', note: '  ' })).toEqual([{ field: 'note', message: 'Say why' }]);
  expect(problems({ reason: 'other', note: 'Moved' })).toEqual([]);
});

test('a note of 500 characters is taken and a longer one is not', () => {
  expect(problems({ reason: 'away', note: 'n'.repeat(500) })).toEqual([]);
  expect(problems({ reason: 'away', note: 'n'.repeat(501) })).toEqual([
    { field: 'note', message: 'Use 500 characters or fewer for the note' },
  ]);
});
