import { describe, expect, test } from 'vitest';
import { type AgreedAnswer, decideAgreed, isAutomatic } from '#lib/domain/audits/agree-same.ts';
import type { Comparison } from '#lib/domain/audits/compare-judgements.ts';
import { anAnswer, aQuestion } from '#tests/support/tool-builders.ts';

const met = anAnswer({ value: 'met' });
const partly = anAnswer({ value: 'partly' });
const same = (answer: Comparison['same']): Comparison => ({
  question: aQuestion(),
  kind: 'same',
  same: answer,
});
const differs: Comparison = { question: aQuestion(), kind: 'differs', same: null };

const decide = (comparison: Comparison, standing?: AgreedAnswer) =>
  decideAgreed([comparison], new Map(standing ? [['seen', standing]] : []));
const automatic = { answer: met, version: 1, isAutomatic: true };
const settled = { answer: met, version: 2, isAutomatic: false };

describe('when both have finished', () => {
  test('what both judged the same is agreed', () => {
    expect(decide(same(met))).toEqual([{ questionId: 'seen', version: 1, answer: met }]);
  });

  test('what differs, and what neither touched, is not written', () => {
    expect([decide(differs), decide(same(null))]).toEqual([[], []]);
  });
});

describe('when one of them has finished again', () => {
  test('what had been the same and now differs is emptied, so that it has to be settled', () => {
    expect(decide(differs, automatic)).toEqual([{ questionId: 'seen', version: 2, answer: anAnswer() }]);
  });

  test('what is the same in another way is agreed anew', () => {
    expect(decide(same(partly), automatic)).toEqual([{ questionId: 'seen', version: 2, answer: partly }]);
  });

  test('what is as it was is left alone', () => {
    expect(decide(same(met), automatic)).toEqual([]);
  });

  test('what the pair itself settled is left alone', () => {
    expect([decide(differs, settled), decide(same(partly), settled)]).toEqual([[], []]);
  });

  test('what the pair had emptied and now judges the same is agreed', () => {
    const emptied = { answer: anAnswer(), version: 3, isAutomatic: false };
    expect(decide(same(met), emptied)).toEqual([{ questionId: 'seen', version: 4, answer: met }]);
  });
});

test('the service’s own commands are told from those of people', () => {
  expect(isAutomatic('0190a000-0000-5000-8000-000000000001')).toBe(true);
  expect(isAutomatic('0190a000-0000-7000-8000-000000000001')).toBe(false);
  expect(isAutomatic('5190a000-5555-4555-8555-555555555555')).toBe(false);
});
