import { expect, test } from 'vitest';
import { waitingMark, waitingSchema, waitingWords } from '#lib/domain/concerns/waiting.ts';

test.each([
  [1, 0, '1 red concern waits for you'],
  [0, 1, '1 amber concern waits for you'],
  [2, 0, '2 red concerns wait for you'],
  [1, 2, '1 red concern and 2 amber concerns wait for you'],
])('%i red and %i amber: %s', (red, amber, words) => {
  expect(waitingWords({ red, amber })).toBe(words);
});

test('the clock of the first one is read as the database writes it', () => {
  const first = { id: 'n1', code: 'CP-07', level: 'red', acknowledgeBy: '2010-11-10T16:05:00+00:00' };
  expect(waitingSchema.parse({ red: 1, amber: 0, first }).first?.acknowledgeBy).toEqual(
    new Date('2010-11-10T16:05:00Z'),
  );
});

test('the mark of what waits changes with the number and with the first of them', () => {
  const first = { id: 'n1', code: 'CP-07', level: 'red', acknowledgeBy: new Date() } as const;
  const marks = [
    { red: 0, amber: 0, first: null },
    { red: 1, amber: 0, first },
    { red: 1, amber: 1, first },
    { red: 1, amber: 1, first: { ...first, id: 'n2' } },
  ].map(waitingMark);
  expect(new Set(marks).size).toBe(4);
});
