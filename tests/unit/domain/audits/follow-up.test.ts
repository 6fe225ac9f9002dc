import { expect, test } from 'vitest';
import { FOLLOW_UP_WAY_NAMES, FOLLOW_UP_WAYS, followUpSchema } from '#lib/domain/audits/follow-up.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

test('every way with a name can be chosen', () => {
  expect(FOLLOW_UP_WAY_NAMES.toSorted()).toEqual(Object.keys(FOLLOW_UP_WAYS).toSorted());
});

test('a note says how and what', () => {
  expect(parseInput(followUpSchema, { way: 'telephone', note: ' Back on Monday ' })).toEqual({
    ok: true,
    value: { way: 'telephone', note: 'Back on Monday' },
  });
});

test('neither the way nor the words may be missing', () => {
  expect(parseInput(followUpSchema, { note: ' ' })).toEqual({
    ok: false,
    problems: [
      { field: 'way', message: 'Choose how you reached them' },
      { field: 'note', message: 'Say in a few words what was agreed' },
    ],
  });
});

test('a note has 500 characters at most', () => {
  const ok = (length: number) => parseInput(followUpSchema, { way: 'mail', note: 'n'.repeat(length) }).ok;
  expect([ok(500), ok(501)]).toEqual([true, false]);
});
