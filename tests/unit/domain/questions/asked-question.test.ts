import { describe, expect, test } from 'vitest';
import {
  type AskedQuestion,
  answerUnitForm,
  askUnitForm,
  questionsFor,
} from '#lib/domain/questions/asked-question.ts';

const asked = (askedById: string): AskedQuestion => ({
  id: `asked by ${askedById}`,
  questionId: 'seen',
  words: 'Does a visit to the school count?',
  askedById,
  by: askedById,
  at: '2010-11-05T09:00:00.000Z',
  answer: '',
  answeredBy: null,
  answeredAt: null,
});
const BOTH = [asked('helen'), asked('janet')];

describe('whose questions one of a pair sees', () => {
  test.each(['alone', 'waiting'] as const)('only their own while they are %s', (phase) => {
    expect(questionsFor({ personId: 'helen', phase }, BOTH)).toEqual([BOTH[0]]);
  });

  test.each(['together', 'agreeing'] as const)('both of the pair’s once they are %s', (phase) => {
    expect(questionsFor({ personId: 'helen', phase }, BOTH)).toEqual(BOTH);
  });
});

describe('what is posted', () => {
  test('a question needs words; what it is about may be left open', () => {
    expect(askUnitForm.parse({ words: ' Does it count? ' })).toEqual({ about: '', words: 'Does it count?' });
    expect(askUnitForm.safeParse({ words: '  ' }).error?.issues[0]?.message).toBe('Enter your question');
  });

  test('so does an answer', () => {
    expect(answerUnitForm.safeParse({ answer: '' }).error?.issues[0]?.message).toBe('Enter your answer');
    expect(answerUnitForm.safeParse({ answer: 'a'.repeat(4001) }).success).toBe(false);
  });
});
