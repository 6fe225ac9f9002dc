import { expect, test } from 'vitest';
import { pickCaseSchema, pickProblem } from '#lib/domain/cycles/pick-case.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const pick = (reference: string, pickedReason: string) =>
  parseInput(pickCaseSchema, { reference, pickedReason });

test('a case is added by its reference, with a reason', () => {
  expect(pick(' NM-200123 ', ' The family complained. ')).toEqual({
    ok: true,
    value: { reference: 'NM-200123', pickedReason: 'The family complained.' },
  });
});

test('without a reference or a reason it is not', () => {
  expect(pick('', ' ')).toEqual({
    ok: false,
    problems: [
      { field: 'reference', message: 'Enter the case reference' },
      { field: 'pickedReason', message: 'Say why this case is to be audited' },
    ],
  });
  expect(pick('N'.repeat(101), 'x'.repeat(501))).toMatchObject({ problems: [{}, {}] });
});

const audit = (differences: object) => ({
  audit: { code: 'CP-07', status: 'allocated', selection: 'random', ...differences },
});

test.each([
  [null, /No case on this cycle’s list has that reference/],
  [audit({}), /in the sample already, as CP-07/],
  [audit({ selection: 'targeted' }), /added by hand before, as CP-07/],
  [audit({ status: 'replaced' }), /drawn as CP-07 and found unsuitable/],
])('of %o it says why it cannot be added', (found, words) => {
  expect(pickProblem(found)).toMatch(words);
});

test('a reserve can be added', () => {
  expect(pickProblem({ audit: null })).toBeNull();
});
