import { expect, test } from 'vitest';
import { type Baseline, changeInAddress, chooseBaseline } from '#lib/domain/findings/baseline.ts';

const choice = (id: string, kind: Baseline['kind']): Baseline => ({ id, kind, name: id, on: '2010-12-22' });
const PAPER = choice('paper', 'paper');
const OTHER = choice('other', 'other-tool');
const [LATER, EARLIER] = [choice('later', 'cycle'), choice('earlier', 'cycle')];
const ALL = [LATER, EARLIER, OTHER, PAPER];

test('a cycle is compared with what was asked for', () => {
  expect(chooseBaseline(ALL, 'earlier')).toBe(EARLIER);
  expect(chooseBaseline(ALL, 'nobody')).toBeNull();
});

test('else with the cycle before it, else with a paper report, never unasked with another tool', () => {
  expect(chooseBaseline(ALL, undefined)).toBe(LATER);
  expect(chooseBaseline([OTHER, PAPER], undefined)).toBe(PAPER);
  expect(chooseBaseline([OTHER], undefined)).toBeNull();
});

test('an address is parsed, and nonsense asks for nothing', () => {
  const against = '01a20306-6674-7125-b681-714b203faa56';
  expect(changeInAddress.parse({ against, by: 'idea' })).toEqual({ against, by: 'idea' });
  expect(changeInAddress.parse({ against: 'x', by: 'luck' })).toEqual({ by: 'question' });
});
