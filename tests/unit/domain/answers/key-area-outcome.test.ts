import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keyAreaOutcome } from '#lib/domain/answers/key-area-outcome.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { tallyAnswers } from '#lib/statistics/tally-answers.ts';
import firstCycleFile from '#prisma/demo/first-cycle.json';
import { readTools } from '#prisma/read-tools.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

function outcomeFrom(parts: readonly AnswerOutcome[], rule: 'single' | 'all-of'): AnswerOutcome {
  const questions = parts.map((_, index) => `q${index}`);
  const outcomes = new Map(parts.map((outcome, index) => [`q${index}`, outcome]));
  return keyAreaOutcome({ id: 'area', label: 'Area', rule, questions }, outcomes);
}

describe('a key area of one question', () => {
  test.each(ANSWER_OUTCOMES)('is %s when its question is', (outcome) => {
    expect(outcomeFrom([outcome], 'single')).toBe(outcome);
  });
});

describe('a key area of several questions', () => {
  test.each<[AnswerOutcome, AnswerOutcome[]]>([
    ['met', ['met', 'met']],
    ['met', ['met', 'na']],
    ['na', ['na', 'na']],
    ['not-met', ['met', 'not-met']],
    ['not-met', ['met', 'partly']],
    ['not-met', ['met', 'not-evidenced']],
    ['not-met', ['unanswered', 'not-evidenced']],
    ['not-met', ['na', 'partly']],
    ['unanswered', ['met', 'unanswered']],
    ['unanswered', ['na', 'unanswered']],
    ['unanswered', ['unanswered', 'unanswered']],
  ])('is %s from %j', (outcome, parts) => {
    expect(outcomeFrom(parts, 'all-of')).toBe(outcome);
  });

  test('counts a question nobody answered as unanswered', () => {
    const area = { id: 'area', label: 'Area', rule: 'all-of', questions: ['seen'] } as const;
    expect(keyAreaOutcome(area, new Map())).toBe('unanswered');
  });
});

const firstCycle = z
  .object({
    rows: z.array(z.object({ status: z.string(), answers: z.record(z.string(), z.string().nullable()) })),
    expectedHeadlines: z.array(
      z.object({ headline: z.string(), met: z.int(), answered: z.int(), applicable: z.int() }),
    ),
  })
  .parse(firstCycleFile);

const tool = readTools().find(({ id }) => id === 'child-protection');

/** The first cycle keeps only what dates came to, which is what an auditor's own judgement says. */
function outcomeIn(questionId: string, value: string | null): AnswerOutcome {
  const question = tool && findQuestion(tool, questionId);
  if (!question) throw new Error(`No question ${questionId}`);
  const outcome = ANSWER_OUTCOMES.find((known) => known === value);
  const judged = question.type === 'dates' && outcome !== undefined && outcome !== 'unanswered';
  const answer = judged ? anAnswer({ override: { outcome, reason: 'As returned' } }) : anAnswer({ value });
  return outcomeOf(question, answer, { asAt: '2010-12-22', holidays: [] }).outcome;
}

const audits = firstCycle.rows
  .filter(({ status }) => status === 'returned')
  .map(({ answers }) => new Map(Object.entries(answers).map(([id, value]) => [id, outcomeIn(id, value)])));

describe('the first cycle of 2010', () => {
  test('has 26 audits returned and eight key areas', () => {
    expect(audits).toHaveLength(26);
    expect(tool?.keyAreas.map(({ id }) => id)).toEqual(
      firstCycle.expectedHeadlines.map(({ headline }) => headline),
    );
  });

  test.each(firstCycle.expectedHeadlines)(
    '$headline is met in $met of $answered answered, $applicable applicable',
    ({ headline, met, answered, applicable }) => {
      const area = tool?.keyAreas.find(({ id }) => id === headline);
      const outcomes = area ? audits.map((audit) => keyAreaOutcome(area, audit)) : [];
      const tally = tallyAnswers(outcomes.map((outcome) => (outcome === 'unanswered' ? null : outcome)));
      expect(tally).toMatchObject({ returned: 26, met, answered, applicable });
    },
  );
});
