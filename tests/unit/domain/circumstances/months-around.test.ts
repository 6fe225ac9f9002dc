import { describe, expect, test } from 'vitest';
import { monthsAround, spanOf, wentOnIn } from '#lib/domain/circumstances/months-around.ts';

const edges = (from: string, to: string) => {
  const months = monthsAround({ from, to });
  const audited = months.filter(({ isAudited }) => isAudited).map(({ month }) => month);
  return [months.length, months[0]?.month, months.at(-1)?.month, audited[0], audited.at(-1)];
};

describe('the months around a period', () => {
  test('of half a year are three on either side', () => {
    expect(edges('2010-04-01', '2010-09-30')).toEqual([
      12,
      '2010-01-01',
      '2010-12-01',
      '2010-04-01',
      '2010-09-01',
    ]);
  });

  test('of three months are three on either side too', () => {
    expect(edges('2011-01-15', '2011-03-02')).toEqual([
      9,
      '2010-10-01',
      '2011-06-01',
      '2011-01-01',
      '2011-03-01',
    ]);
  });

  test('of more than a year are its last twelve', () => {
    expect(edges('2010-01-01', '2011-12-31')).toEqual([
      12,
      '2011-01-01',
      '2011-12-01',
      '2011-01-01',
      '2011-12-01',
    ]);
  });

  test('span their first day to their last', () => {
    expect(spanOf(monthsAround({ from: '2010-04-01', to: '2010-11-30' }))).toEqual({
      from: '2010-02-01',
      to: '2011-01-31',
    });
    expect(spanOf([])).toBeNull();
  });
});

describe('an event went on', () => {
  const months = ['2012-03-01', '2012-04-01', '2012-05-01', '2013-04-01', '2013-05-01'];
  const during = (endedOn: string | null) =>
    months.filter((month) => wentOnIn({ startedOn: '2012-04-20', endedOn }, month));

  test('in every month from its first day to its last', () => {
    expect(during('2012-05-01')).toEqual(['2012-04-01', '2012-05-01']);
    expect(during('2012-04-20')).toEqual(['2012-04-01']);
  });

  test('for a year where nobody said when it ended', () => {
    expect(during(null)).toEqual(['2012-04-01', '2012-05-01', '2013-04-01']);
  });
});
