import { expect, test } from 'vitest';
import {
  mayReplace,
  NO_RESERVE,
  REPLACED_REASON_NAMES,
  REPLACED_REASONS,
  replaceSchema,
} from '#lib/domain/audits/replace-case.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const drawn = { status: 'started', selection: 'random', cycleStatus: 'open' } as const;

test('every reason with a name can be chosen', () => {
  expect(REPLACED_REASON_NAMES.toSorted()).toEqual(Object.keys(REPLACED_REASONS).toSorted());
});

test('a reason must be chosen, and another reason needs its words', () => {
  expect(parseInput(replaceSchema, {})).toMatchObject({ problems: [{ field: 'reason' }] });
  expect(parseInput(replaceSchema, { reason: 'other' })).toMatchObject({ problems: [{ field: 'note' }] });
});

test('cases are replaced from the draw until the cycle closes', () => {
  const replacedWhile = CYCLE_STATUS_NAMES.filter((cycleStatus) => mayReplace({ ...drawn, cycleStatus }).ok);
  expect(replacedWhile).toEqual(['drawn', 'paired', 'open']);
});

test('what has been returned, or replaced before, is not replaced', () => {
  const from = AUDIT_STATUS_NAMES.filter((status) => mayReplace({ ...drawn, status }).ok);
  expect(from).toEqual(['allocated', 'started', 'not-returned']);
});

test('a case picked by hand has no reserve, and the sentence says what to do instead', () => {
  expect(mayReplace({ ...drawn, selection: 'targeted' })).toMatchObject({
    problems: [
      { field: 'audit', message: expect.stringMatching(/picked by hand.*Record why it is not returned/) },
    ],
  });
  expect(NO_RESERVE).toMatch(/Record why it is not returned instead$/);
});
