import { expect, test } from 'vitest';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { compareJudgements } from '#lib/domain/audits/compare-judgements.ts';
import { describeDifferences, leftToSettle } from '#lib/domain/audits/differences.ts';
import { answersOf, type OwnJudgement } from '#lib/domain/audits/judgement.ts';
import { anAnswer, aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([aQuestion(), aQuestion({ id: 'plan' }), aQuestion({ id: 'heard' })]);
const at = new Date('2011-01-10T10:00:00Z');

const judgement = (personId: string, values: Record<string, string>): OwnJudgement => ({
  personId,
  name: personId,
  given: Object.entries(values).map(([questionId, value]) => ({
    personId,
    by: personId,
    questionId,
    version: 1,
    answer: anAnswer({ value }),
    at,
    wasBlind: true,
  })),
});

const anne = judgement('anne', { seen: 'met', plan: 'met', heard: 'met' });
const ravi = judgement('ravi', { seen: 'partly', heard: 'met' });
const comparisons = compareJudgements(tool, [answersOf(anne), answersOf(ravi)], calendarAt('2011-01-10'));

test('shows what differs and what one of them left, with both sides, and nothing that is the same', () => {
  const shown = describeDifferences('ravi', { judgements: [anne, ravi], comparisons });
  expect(shown.map(({ question, kind }) => [question.id, kind])).toEqual([
    ['seen', 'differs'],
    ['plan', 'incomplete'],
  ]);
  expect(shown[0]?.sides.map(({ given }) => given?.answer.value)).toEqual(['met', 'partly']);
});

test('says which side is the reader’s own, and that a side is empty', () => {
  const [, plan] = describeDifferences('ravi', { judgements: [anne, ravi], comparisons });
  expect(plan?.sides).toMatchObject([
    { name: 'anne', isReader: false, given: { mine: false, at: '2011-01-10T10:00:00.000Z' } },
    { name: 'ravi', isReader: true, given: null },
  ]);
});

test('counts what is left to settle, and nothing where nobody judged alone', () => {
  const compared = { judgements: [anne, ravi] as const, comparisons };
  const agreed = [{ questionId: 'seen', answer: anAnswer({ value: 'met' }) }];
  expect([leftToSettle(compared, []), leftToSettle(compared, agreed), leftToSettle(null, [])]).toEqual([
    2, 1, 0,
  ]);
});
