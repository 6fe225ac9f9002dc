import { expect, test } from 'vitest';
import { answersOf, type GivenAlone, twoJudgements } from '#lib/domain/audits/judgement.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const row = (personId: string, changes: Partial<GivenAlone> = {}): GivenAlone => ({
  personId,
  by: `${personId} by name`,
  questionId: 'seen',
  version: 1,
  answer: anAnswer({ value: 'met' }),
  at: new Date('2011-01-10T10:00:00Z'),
  wasBlind: true,
  ...changes,
});
const pair = [
  { personId: 'anne', name: 'Anne Clarke' },
  { personId: 'ravi', name: 'Ravi Osei' },
];
const judgesOf = (rows: GivenAlone[]) => twoJudgements(rows, pair)?.map(({ personId }) => personId);

test('an audit is agreed from the judgements of its pair, in the order of their seats', () => {
  expect(judgesOf([row('ravi'), row('anne')])).toEqual(['anne', 'ravi']);
});

test('who took a seat over later does not take over the judgement that was made there', () => {
  expect(judgesOf([row('anne'), row('olga'), row('ravi', { wasBlind: false })])).toEqual(['anne', 'olga']);
});

test('who answered nothing at all has an empty judgement', () => {
  const two = twoJudgements([row('ravi')], pair);
  expect(two?.map(({ name, given }) => [name, given.length])).toEqual([
    ['Anne Clarke', 0],
    ['ravi by name', 1],
  ]);
});

test('one auditor alone is not two judgements', () => {
  expect(twoJudgements([row('anne')], pair.slice(0, 1))).toBeNull();
});

test('answers given later, by who judged before, belong to their judgement', () => {
  const [anne] =
    twoJudgements([row('anne'), row('ravi'), row('anne', { questionId: 'plan', wasBlind: false })], pair) ??
    [];
  expect([...(anne ? answersOf(anne).keys() : [])]).toEqual(['seen', 'plan']);
});
