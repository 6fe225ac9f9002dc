import { describe, expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { type AskFacts, askSchema, decideAsk, mayAsk } from '#lib/domain/replies/ask.ts';

const person = { id: 'p1', name: 'Lena Fox' };
const facts = (differences: Partial<AskFacts> = {}): AskFacts => ({
  status: 'returned',
  cycle: 'open',
  person,
  pair: ['p2', 'p3'],
  asked: [],
  ...differences,
});

test.each([
  ['open', 'returned', true],
  ['closed', 'returned', true],
  ['published', 'returned', false],
  ['open', 'started', false],
  ['open', 'not-returned', false],
  ['open', 'replaced', false],
] as const)('while the cycle is %s and the audit %s, somebody may be asked: %s', (cycle, status, may) => {
  expect(mayAsk({ cycle, status }).ok).toBe(may);
  expect(decideAsk(facts({ cycle, status })).ok).toBe(may);
});

describe('who can be asked', () => {
  test('somebody who neither judged the audit nor was asked before', () => {
    expect(decideAsk(facts())).toEqual({ ok: true, value: true });
  });

  test.each([
    ['nobody of the pair, about what they judged themselves', { pair: ['p1'] }, /Lena Fox is of the pair/],
    ['nobody twice', { asked: ['p1'] }, /Lena Fox has been asked already/],
    ['nobody who is not there', { person: null }, /Choose somebody from the list/],
  ])('%s', (_, differences, message) => {
    expect(decideAsk(facts(differences))).toEqual({
      ok: false,
      problems: [{ field: 'personId', message: expect.stringMatching(message) }],
    });
  });
});

test('the form names a person and a capacity', () => {
  expect(parseInput(askSchema, { personId: '', capacity: 'friend' })).toEqual({
    ok: false,
    problems: [
      { field: 'personId', message: 'Choose whom to ask' },
      { field: 'capacity', message: 'Choose in what capacity they are asked' },
    ],
  });
});
