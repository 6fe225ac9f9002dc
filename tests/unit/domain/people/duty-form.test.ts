import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { decideDuty, dutyChange, dutyForm, dutyWords } from '#lib/domain/people/duty-form.ts';

test.each([
  ['none', null],
  ['1', 1],
  ['3', 3],
])('%s is posted for the turn %s', (dutyTurn, turn) => {
  expect(parseInput(dutyForm, { dutyTurn })).toEqual({ ok: true, value: { dutyTurn: turn } });
});

test.each(['', '0', '4', 'first'])('“%s” is no turn', (dutyTurn) => {
  expect(parseInput(dutyForm, { dutyTurn }).ok).toBe(false);
});

test('an administrator cannot be on duty, but can always be taken off it', () => {
  expect(decideDuty('administrator', 1).ok).toBe(false);
  expect(decideDuty('administrator', null).ok).toBe(true);
  expect(decideDuty('leader', 2)).toEqual({ ok: true, value: 2 });
});

test('the trail says from which turn to which', () => {
  expect(dutyChange(null, 2)).toBe('None to second');
  expect(dutyChange(1, null)).toBe('First to none');
  expect(dutyWords(3)).toBe('Third');
});
