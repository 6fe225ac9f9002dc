import { describe, expect, test } from 'vitest';
import { type Entry, startEntry } from '#lib/domain/audits/save-entry.ts';
import type { SaveQueue } from '#lib/domain/audits/save-queue.ts';
import { saveStatus } from '#lib/domain/audits/save-status.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const entry = (changes: Partial<Entry> = {}): Entry => ({
  ...startEntry(null),
  ...changes,
});
const queue = (entries: Record<string, Entry>, changes: Partial<SaveQueue> = {}): SaveQueue => ({
  entries,
  savedAt: '2026-03-02T14:05:00Z',
  signedOut: false,
  closed: null,
  ...changes,
});
const sending = { commandId: 'c1', version: 1, answer: anAnswer() };
const clash = { version: 2, answer: anAnswer({ value: 'na' }), by: 'R. Osei', at: '', mine: false };

describe('the status line', () => {
  test('says when the last answer was saved', () => {
    expect(saveStatus(queue({ seen: entry() }))).toEqual({ kind: 'saved', at: '2026-03-02T14:05:00Z' });
  });

  test('says nothing new while a save is merely on its way', () => {
    expect(saveStatus(queue({ seen: entry({ typed: anAnswer(), sending }) })).kind).toBe('saved');
  });

  test('says nothing before the first save', () => {
    expect(saveStatus(queue({}, { savedAt: null })).kind).toBe('nothing-yet');
  });

  test('says that it tries again after a failure', () => {
    expect(saveStatus(queue({ seen: entry({ sending, failures: 1 }) })).kind).toBe('trying-again');
  });

  test('names who answered while one was typing, before a failure elsewhere', () => {
    const entries = { plan: entry({ sending, failures: 1 }), seen: entry({ typed: anAnswer(), clash }) };
    expect(saveStatus(queue(entries))).toEqual({
      kind: 'clash',
      question: 'seen',
      by: 'R. Osei',
      mine: false,
    });
  });

  test('says what is wrong with an answer', () => {
    const problems = [{ field: 'note', message: 'Write less' }];
    expect(saveStatus(queue({ seen: entry({ problems }) }))).toMatchObject({
      kind: 'refused',
      message: 'Write less',
    });
  });

  test('says first that the person is signed out', () => {
    expect(saveStatus(queue({ seen: entry({ sending, clash }) }, { signedOut: true })).kind).toBe(
      'signed-out',
    );
  });

  test('says that the audit is closed to someone with an unsent answer, and not to others', () => {
    const closed = 'This audit is now “Returned”';
    expect(saveStatus(queue({ seen: entry({ typed: anAnswer() }) }, { closed })).kind).toBe('closed');
    expect(saveStatus(queue({ seen: entry() }, { closed })).kind).toBe('saved');
  });
});
