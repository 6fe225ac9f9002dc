import { expect, test } from 'vitest';
import { decideCalibrationSave } from '#lib/domain/calibration/decide-calibration-save.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const at = new Date('2026-03-02T14:05:00Z');
const met = anAnswer({ value: 'met' });
const partly = anAnswer({ value: 'partly' });
const open = { settledAt: null, finishedAt: null, current: null };
const held = { ...open, current: { answer: met, version: 3, at } };

test('a first answer becomes version 1, and the next follows it', () => {
  expect(decideCalibrationSave(open, { version: 0, answer: met })).toEqual({ kind: 'write', version: 1 });
  expect(decideCalibrationSave(held, { version: 3, answer: partly })).toEqual({ kind: 'write', version: 4 });
});

test('the same answer again stands, whichever version was seen', () => {
  const stands = { kind: 'stands', version: 3, at };
  expect(decideCalibrationSave(held, { version: 2, answer: met })).toEqual(stands);
});

test('an answer over a version that moved on meets what is there', () => {
  const clash = { kind: 'clash', current: held.current };
  expect(decideCalibrationSave(held, { version: 2, answer: partly })).toEqual(clash);
});

test.each([
  ['who has finished', { finishedAt: at }, /You have finished/],
  ['once it is settled', { settledAt: at }, /has been settled/],
])('nothing changes any more for somebody %s', (_, moved, message) => {
  const decision = decideCalibrationSave({ ...held, ...moved }, { version: 3, answer: partly });
  expect(decision).toEqual({ kind: 'closed', message: expect.stringMatching(message) });
});
