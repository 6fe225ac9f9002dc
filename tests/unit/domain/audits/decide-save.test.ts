import { describe, expect, test } from 'vitest';
import { decideSave, type SaveFacts, usualSave } from '#lib/domain/audits/decide-save.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { CYCLE_STATUS_NAMES } from '#lib/domain/cycles/workflow.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const at = new Date('2026-03-02T14:05:00Z');
const theirs = {
  answer: anAnswer({ value: 'partly' }),
  version: 2,
  outcome: 'partly',
  by: 'R. Osei',
  personId: 'r-osei',
  at,
} as const;
const facts = (changes: Partial<SaveFacts> = {}): SaveFacts => ({
  status: 'started',
  cycle: 'open',
  isLateAllowed: false,
  current: null,
  earlier: null,
  ...changes,
});
const wish = (version = 0, value = 'met') => ({ questionId: 'seen', version, answer: anAnswer({ value }) });

describe('saving an answer', () => {
  test('the first answer is version 1 and starts the audit', () => {
    expect(decideSave(facts({ status: 'allocated' }), wish())).toEqual({
      kind: 'write',
      from: 'allocated',
      to: 'started',
      version: 1,
    });
  });

  test('an answer given over the version that was seen is the next version', () => {
    expect(decideSave(facts({ current: theirs }), wish(2))).toMatchObject({ kind: 'write', version: 3 });
  });

  test.each([0, 1, 3])(
    'someone who saw version %i of an answer at version 2 meets the answer, and nothing is overwritten',
    (seen) => {
      expect(decideSave(facts({ current: theirs }), wish(seen))).toEqual({ kind: 'clash', current: theirs });
    },
  );

  test('the usual save, tried without looking, is what looking would have decided', () => {
    expect(usualSave(2)).toEqual(decideSave(facts({ current: theirs }), wish(2)));
    expect(usualSave(0)).toEqual(decideSave(facts(), wish(0)));
  });

  test('both giving the same answer is agreement, not a clash', () => {
    expect(decideSave(facts({ current: theirs }), wish(0, 'partly'))).toMatchObject({
      kind: 'stands',
      version: 2,
    });
  });

  test('the same command again gives its first result, even after the audit was returned', () => {
    const earlier = { questionId: 'seen', version: 1, outcome: 'met', at } as const;
    expect(decideSave(facts({ status: 'returned', current: theirs, earlier }), wish())).toEqual({
      kind: 'stands',
      version: 1,
      outcome: 'met',
      at,
    });
  });

  test('a command used for another question is refused', () => {
    const earlier = { questionId: 'plan', version: 1, outcome: 'met', at } as const;
    expect(decideSave(facts({ earlier }), wish()).kind).toBe('closed');
  });

  test.each(AUDIT_STATUS_NAMES)('an audit that is %s takes answers only while the pair has it', (status) => {
    const open = status === 'allocated' || status === 'started';
    expect(decideSave(facts({ status }), wish()).kind).toBe(open ? 'write' : 'closed');
  });

  test.each(CYCLE_STATUS_NAMES)('a cycle that is %s takes answers only when open', (cycle) => {
    expect(decideSave(facts({ cycle }), wish()).kind).toBe(cycle === 'open' ? 'write' : 'closed');
  });

  test('after the cut-off an audit takes answers where it was let in late', () => {
    expect(decideSave(facts({ cycle: 'published', isLateAllowed: true }), wish()).kind).toBe('write');
  });
});
