import { describe, expect, test } from 'vitest';
import { type HistoryEntry, historyLine } from '#lib/domain/audits/history.ts';
import { anAnswer, aTool } from '#tests/support/tool-builders.ts';

const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'h1',
  at: new Date('2026-03-02T14:05:00Z'),
  by: 'R. Osei',
  questionId: 'seen',
  isAlone: false,
  before: null,
  after: anAnswer({ value: 'met' }),
  action: null,
  detail: '',
  ...changes,
});
const line = (changes: Partial<HistoryEntry>) => historyLine(aTool(), entry(changes));

describe('a line of the history', () => {
  test('says who answered which question, from what to what', () => {
    expect(line({ before: anAnswer({ value: 'partly' }) })).toMatchObject({
      by: 'R. Osei',
      what: '1.1 Was the child seen?',
      from: 'Partly',
      to: 'Yes, evidenced',
      detail: '',
    });
  });

  test('says what was judged alone, and what was agreed because both had judged so', () => {
    const bySelf = '0190a000-0000-5000-8000-000000000001';
    expect(line({ isAlone: true }).detail).toBe('judging alone');
    expect(line({ id: bySelf }).detail).toBe('both had judged so');
  });

  test('begins from “Not answered”', () => {
    expect(line({}).from).toBe('Not answered');
  });

  test('says what else changed, without repeating what was written', () => {
    const before = anAnswer({ value: 'met', note: 'Seen' });
    const after = anAnswer({
      value: 'met',
      note: 'Seen twice',
      foundIn: 'case-notes',
      expectedPlace: 'expected-place',
    });
    expect(line({ before, after }).detail).toBe('note changed; found in: Dated case notes');
    expect(line({ after }).detail).toBe('note given; found in: Dated case notes');
  });

  test('tells where evidence was found and how long it took, by the names of the tool', () => {
    const before = anAnswer({ value: 'met', foundIn: 'case-notes', expectedPlace: 'expected-place' });
    const after = { ...before, pointer: 'visit of 3 March', minutes: 6 };
    expect(line({ before, after }).detail).toBe('pointer changed; time looking: 6 minutes');
    expect(line({ before: after, after: anAnswer({ value: 'met' }) }).detail).toBe(
      'pointer changed; found in: not said; time looking: not said',
    );
  });

  test('tells when the whole audit was returned or sent back, and why', () => {
    const moved = {
      questionId: null,
      after: null,
      action: 'audit.sent-back',
      detail: 'Look at 2.1',
    } as const;
    expect(line(moved)).toMatchObject({
      what: 'Sent an audit back',
      from: '',
      to: '',
      detail: 'Look at 2.1',
    });
  });

  test('a question the tool does not know is named by its id', () => {
    expect(line({ questionId: 'gone' }).what).toBe('gone');
  });

  test('what nobody did was done by the service', () => {
    expect(line({ by: null }).by).toBe('The service');
  });
});
