import { describe, expect, test } from 'vitest';
import { type ChangeFacts, decideChange, mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const MET = anAnswer({ value: 'met' });
const PARTLY = anAnswer({ value: 'partly' });
const facts = (differences: Partial<ChangeFacts> = {}): ChangeFacts => ({
  status: 'returned',
  cycle: 'open',
  before: MET,
  problems: [],
  ...differences,
});
const decide = (
  { answer = PARTLY, reason = ' Page 3 says so ' } = {},
  differences: Partial<ChangeFacts> = {},
) => decideChange(facts(differences), { answer, reason });
const fieldsOf = (outcome: ReturnType<typeof decide>) =>
  outcome.ok ? [] : outcome.problems.map(({ field }) => field);

describe('when answers of an audit may still change', () => {
  test.each(['open', 'closed'] as const)('a returned audit of a cycle that is %s', (cycle) => {
    expect(mayChangeReturned({ status: 'returned', cycle }).ok).toBe(true);
  });

  test('not once the findings are published, and the sentence says so', () => {
    expect(mayChangeReturned({ status: 'returned', cycle: 'published' })).toMatchObject({
      problems: [{ message: expect.stringContaining('published') }],
    });
  });

  test('an audit under way is changed in its form', () => {
    expect(mayChangeReturned({ status: 'started', cycle: 'open' })).toMatchObject({
      problems: [{ message: 'This audit is now “In progress”, so its answers are changed in its form.' }],
    });
  });
});

describe('what a change needs', () => {
  test('another answer and a reason, which is kept without the blanks around it', () => {
    expect(decide()).toEqual({ ok: true, value: { reason: 'Page 3 says so' } });
  });

  test('a question that was never answered can be answered', () => {
    expect(decide({}, { before: null }).ok).toBe(true);
  });

  test('without a reason it is refused at the reason', () => {
    expect(fieldsOf(decide({ reason: '  ' }))).toEqual(['reason']);
  });

  test('a reason of more than 2,000 characters is refused, one of 2,000 is not', () => {
    expect(decide({ reason: 'a'.repeat(2000) }).ok).toBe(true);
    expect(fieldsOf(decide({ reason: 'a'.repeat(2001) }))).toEqual(['reason']);
  });

  test('the answer as it stands is no change', () => {
    expect(fieldsOf(decide({ answer: MET }))).toEqual(['answer']);
  });

  test('what would have kept the audit from being returned keeps the change out too', () => {
    const problems = [{ field: 'answer', message: '1.1 is graded. Give the reason for the grade' }];
    expect(decide({ reason: '' }, { problems })).toMatchObject({
      problems: [problems[0], { field: 'reason' }],
    });
  });

  test('a published cycle is refused before anything else is looked at', () => {
    expect(fieldsOf(decide({ reason: '' }, { cycle: 'published' }))).toEqual(['audit']);
  });
});
