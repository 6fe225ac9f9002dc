import { expect, test } from 'vitest';
import { addPairs, casesIn, type PairingCounts } from '#lib/domain/findings/pairings.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const answered = (outcome: AnswerOutcome) => new Map([['seen', outcome]]);
const twice = (earlier: AnswerOutcome, later: AnswerOutcome) => ({
  earlier: answered(earlier),
  later: answered(later),
});
const SAME = { earlier: aTool(), later: aTool({ version: '1.1.0' }) };

test('each case audited twice counts where it was met then and now', () => {
  const pairings = new Map<string, PairingCounts>();
  addPairs(pairings, SAME, [
    twice('met', 'met'),
    twice('met', 'partly'),
    twice('not-evidenced', 'met'),
    twice('not-met', 'met'),
  ]);
  addPairs(pairings, SAME, [twice('not-met', 'not-evidenced')]);
  expect([...pairings]).toEqual([['child-seen', { metMet: 1, metNot: 1, notMet: 2, notNot: 1 }]]);
});

test('a case left blank or to which it did not apply counts nowhere', () => {
  const pairings = new Map<string, PairingCounts>();
  addPairs(pairings, SAME, [
    twice('unanswered', 'met'),
    twice('met', 'na'),
    { earlier: new Map(), later: answered('met') },
  ]);
  expect(pairings.size).toBe(0);
});

test('a key area whose question was changed pairs nobody', () => {
  const pairings = new Map<string, PairingCounts>();
  const later = aTool({ sections: [aSection({ questions: [aQuestion({ text: 'Seen alone?' })] })] });
  addPairs(pairings, { earlier: aTool(), later }, [twice('met', 'met')]);
  expect(pairings.size).toBe(0);
});

test('the cases of a pairing are all four kinds together', () => {
  expect(casesIn({ metMet: 1, metNot: 2, notMet: 3, notNot: 4 })).toBe(10);
});
