import { expect, test } from 'vitest';
import { accountForSchema, NOT_RETURNED_REASON_NAMES } from '#lib/domain/audits/account-for.ts';
import { NOT_RETURNED_REASONS } from '#lib/domain/audits/workflow.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

test('every reason with a name can be chosen', () => {
  expect(NOT_RETURNED_REASON_NAMES.toSorted()).toEqual(Object.keys(NOT_RETURNED_REASONS).toSorted());
});

test('a coded reason needs no note', () => {
  expect(parseInput(accountForSchema, { reason: 'auditor-away' })).toEqual({
    ok: true,
    value: { reason: 'auditor-away', note: '' },
  });
});

test('another reason needs its words', () => {
  expect(parseInput(accountForSchema, { reason: 'other', note: ' ' })).toEqual({
    ok: false,
    problems: [{ field: 'note', message: 'Say in a few words what the reason is' }],
  });
});

test('a reason must be chosen', () => {
  expect(parseInput(accountForSchema, {})).toEqual({
    ok: false,
    problems: [{ field: 'reason', message: 'Choose why this audit is not returned' }],
  });
});
