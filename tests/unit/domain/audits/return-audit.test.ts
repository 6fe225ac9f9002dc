import { describe, expect, test } from 'vitest';
import type { ReturnProblem } from '#lib/domain/answers/return-problems.ts';
import { decideReturn, type ReturnFacts, returnForm, sendBackForm } from '#lib/domain/audits/return-audit.ts';

const wish = (changes: Record<string, string> = {}) =>
  returnForm.parse({ minutesTaken: '38', overallGrade: 'good', ...changes });
const facts = (changes: Partial<ReturnFacts> = {}): ReturnFacts => ({
  status: 'started',
  phase: 'together',
  toSettle: 0,
  problems: [],
  suggested: 'good',
  unacknowledged: 0,
  ...changes,
});
const problem = (kind: ReturnProblem['kind']): ReturnProblem => ({
  kind,
  field: 'question-seen',
  message: `1.1 is ${kind}`,
  sectionId: 'assessment',
  questionId: 'seen',
});
const fieldsOf = (outcome: ReturnType<typeof decideReturn>) =>
  outcome.ok ? [] : outcome.problems.map(({ field }) => field);

describe('returning an audit', () => {
  test('an audit with nothing in its way is returned', () => {
    expect(decideReturn(wish(), facts())).toEqual({ ok: true, value: 'returned' });
  });

  test('a concern that nobody has acknowledged keeps it from being returned', () => {
    expect(decideReturn(wish(), facts({ unacknowledged: 1 }))).toEqual({
      ok: false,
      problems: [
        {
          field: 'concerns',
          message: 'The concern you raised has to be acknowledged before you return the audit',
        },
      ],
    });
  });

  test('questions may be left unanswered, with one reason for all of them', () => {
    const unanswered = facts({ problems: [problem('unanswered'), problem('unanswered')] });
    expect(fieldsOf(decideReturn(wish(), unanswered))).toEqual(['unansweredReason']);
    expect(decideReturn(wish({ unansweredReason: 'The file was locked' }), unanswered).ok).toBe(true);
  });

  test.each(['alone', 'waiting'] as const)('nobody returns what is still judged %s', (phase) => {
    expect(fieldsOf(decideReturn(wish(), facts({ phase })))).toEqual(['audit']);
  });

  test('a pair that judged alone settles every difference first', () => {
    const outcome = decideReturn(wish(), facts({ phase: 'agreeing', toSettle: 2 }));
    expect(outcome).toMatchObject({ problems: [{ message: expect.stringContaining('2 questions') }] });
    expect(decideReturn(wish(), facts({ phase: 'agreeing', toSettle: 0 })).ok).toBe(true);
  });

  test.each(['contradictory', 'needs-reason'] as const)(
    'an answer that is %s has to be put right first',
    (kind) => {
      const outcome = decideReturn(wish({ unansweredReason: 'Late' }), facts({ problems: [problem(kind)] }));
      expect(fieldsOf(outcome)).toEqual(['question-seen']);
    },
  );

  test('the pair may judge otherwise than suggested, with a reason', () => {
    const other = facts({ suggested: 'requires-improvement' });
    expect(fieldsOf(decideReturn(wish(), other))).toEqual(['overallReason']);
    expect(decideReturn(wish({ overallReason: 'The plan was changed last week' }), other).ok).toBe(true);
  });

  test('where nothing is graded, any judgement stands without a reason', () => {
    expect(decideReturn(wish(), facts({ suggested: null })).ok).toBe(true);
  });

  test.each(['allocated', 'returned', 'not-returned', 'replaced'] as const)(
    'an audit that is %s cannot be returned',
    (status) => {
      expect(fieldsOf(decideReturn(wish(), facts({ status })))).toEqual(['audit']);
    },
  );
});

describe('the form that returns an audit', () => {
  test.each(['', '0', '2.5', '601', 'an hour'])('does not take “%s” as minutes', (minutesTaken) => {
    expect(returnForm.safeParse({ minutesTaken, overallGrade: 'good' }).success).toBe(false);
  });

  test('asks for an overall judgement', () => {
    expect(returnForm.safeParse({ minutesTaken: '38' }).success).toBe(false);
  });
});

test('an audit is sent back with a reason only', () => {
  expect(sendBackForm.safeParse({ reason: '  ' }).success).toBe(false);
  expect(sendBackForm.parse({ reason: ' Look at 2.1 again ' })).toEqual({ reason: 'Look at 2.1 again' });
});
