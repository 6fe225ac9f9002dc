import { describe, expect, test } from 'vitest';
import type { ReturnProblem } from '#lib/domain/answers/return-problems.ts';
import { decideFinish, finishForm } from '#lib/domain/audits/finish-judgement.ts';

const wish = (unansweredReason = '') => finishForm.parse({ unansweredReason });
const problem = (kind: ReturnProblem['kind'], questionId = 'seen'): ReturnProblem => ({
  kind,
  field: `question-${questionId}`,
  message: `1.1 is ${kind}`,
  sectionId: 'assessment',
  questionId,
});

describe('finishing one’s own judgement', () => {
  test('stands when nothing is in its way', () => {
    expect(decideFinish(wish(), { phase: 'alone', problems: [] })).toEqual({ ok: true, value: [] });
  });

  test('asks for one reason for all that is left unanswered, and says which those are', () => {
    const facts = {
      phase: 'alone',
      problems: [problem('unanswered'), problem('unanswered', 'plan')],
    } as const;
    expect(decideFinish(wish(), facts)).toMatchObject({ problems: [{ field: 'unansweredReason' }] });
    expect(decideFinish(wish('Locked'), facts)).toEqual({ ok: true, value: ['seen', 'plan'] });
  });

  test.each(['contradictory', 'needs-reason'] as const)('is held up by an answer that is %s', (kind) => {
    const facts = { phase: 'alone', problems: [problem(kind)] } as const;
    expect(decideFinish(wish('Locked'), facts)).toMatchObject({ problems: [{ field: 'question-seen' }] });
  });

  test.each(['together', 'waiting', 'agreeing'] as const)('is for who judges alone, not in “%s”', (phase) => {
    expect(decideFinish(wish(), { phase, problems: [] })).toMatchObject({ problems: [{ field: 'audit' }] });
  });
});
