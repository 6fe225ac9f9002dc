import { describe, expect, test } from 'vitest';
import { describeNews, seenUntil } from '#lib/domain/audits/news.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const NOW = new Date('2010-11-05T09:00:00Z');
const AT = new Date('2010-11-05T08:59:58Z');
const seat = (personId: string, hereAt: Date | null) => ({ personId, name: `Name of ${personId}`, hereAt });
const change = (personId: string, at = AT) => ({
  questionId: 'seen',
  version: 3,
  answer: anAnswer({ value: 'met' }),
  by: `Name of ${personId}`,
  personId,
  at,
});

describe('what is new, as one reader’s form takes it', () => {
  test('the reader is told who else is here, never that they are here themselves', () => {
    const pair = [seat('ann', AT), seat('bob', AT), seat('cy', new Date('2010-11-05T08:59:00Z'))];
    const news = describeNews('ann', { status: 'started', pair, changes: [] }, NOW);
    expect(news).toEqual({ status: 'started', here: ['Name of bob'], changes: [] });
  });

  test('an answer is the reader’s own or another’s', () => {
    const found = { status: 'started', pair: [], changes: [change('ann'), change('bob')] };
    const mine = describeNews('ann', found, NOW).changes.map(({ news }) => news.mine);
    expect(mine).toEqual([true, false]);
  });

  test('it is looked at next from the newest answer seen, or from where it was where there is none', () => {
    const later = new Date('2010-11-05T08:59:59Z');
    expect(seenUntil([change('ann', later), change('bob')], AT)).toEqual(later);
    expect(seenUntil([], AT)).toEqual(AT);
  });
});
