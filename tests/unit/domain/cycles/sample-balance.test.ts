import { expect, test } from 'vitest';
import { type GroupCounts, sampleBalance } from '#lib/domain/cycles/sample-balance.ts';

const team = (value: string, frame: number, sample: number): GroupCounts => ({
  column: 'team',
  value,
  frame,
  sample,
});
const simple = (frameSize: number, sampleSize: number) => ({ frameSize, sampleSize, strataBy: [] });

test('each team’s part of the sample stands beside its part of the list and what chance would bring', () => {
  const [balance] = sampleBalance([team('Northgate', 40, 5), team('Harbour', 60, 5)], simple(100, 10));
  expect(balance?.groups).toEqual([
    {
      value: 'Harbour',
      frame: 60,
      sample: 5,
      frameShare: '60%',
      sampleShare: '50%',
      usual: [3, 9],
      percent: { frame: 60, sample: 50, low: 30, high: 90 },
      verdict: 'usual',
    },
    expect.objectContaining({ value: 'Northgate', frameShare: '40%', sampleShare: '50%', verdict: 'usual' }),
  ]);
});

test('a group outside what chance would bring is judged so', () => {
  const [balance] = sampleBalance([team('Harbour', 60, 1), team('Quay', 40, 9)], simple(100, 10));
  expect(balance?.groups.map(({ verdict }) => verdict)).toEqual(['fewer', 'more']);
});

test('groups of a column the draw was shared out by are not judged', () => {
  const counts = [team('Harbour', 60, 1), team('Quay', 40, 9)];
  const [balance] = sampleBalance(counts, { ...simple(100, 10), strataBy: ['team'] });
  expect(balance?.groups.map(({ verdict }) => verdict)).toEqual(['shared-out', 'shared-out']);
});

test('cases that say nothing in a column are a group of their own', () => {
  const said: GroupCounts[] = [{ column: 'sex', value: 'Female', frame: 50, sample: 4 }];
  const [balance] = sampleBalance(said, simple(100, 10));
  expect(balance?.groups.map(({ value, frame, sample }) => [value, frame, sample])).toEqual([
    ['Female', 50, 4],
    ['Not recorded', 50, 6],
  ]);
});

test('only what the list says is shown, teams first', () => {
  const said: GroupCounts[] = [
    { column: 'age-band', value: '0 to 4', frame: 10, sample: 2 },
    team('Harbour', 10, 2),
  ];
  expect(sampleBalance(said, simple(10, 2)).map(({ label }) => label)).toEqual(['Team', 'Age band']);
});

test('of many groups the largest are shown and the rest are one', () => {
  const many = Array.from({ length: 30 }, (_, place) => team(`Team ${place}`, 100 - place, 1));
  const frameSize = many.reduce((sum, { frame }) => sum + frame, 0);
  const [balance] = sampleBalance(many, simple(frameSize, 30));
  expect(balance?.groups).toHaveLength(12);
  expect(balance?.groups.at(-1)).toMatchObject({ value: 'All others', sample: 19 });
});
