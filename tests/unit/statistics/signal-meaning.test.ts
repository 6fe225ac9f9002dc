import { expect, test } from 'vitest';
import type { Signal } from '#lib/statistics/chart-signals.ts';
import { signalMeaning } from '#lib/statistics/signal-meaning.ts';

const MORE: Signal[] = ['outside-above', 'trend-up', 'two-in-three-above', 'shift-above'];
const LESS: Signal[] = ['outside-below', 'trend-down', 'two-in-three-below', 'shift-below'];

test.each(MORE)('%s is good news where more is better, and a concern where less is', (signal) => {
  expect(signalMeaning(signal, 'up')).toBe('improvement');
  expect(signalMeaning(signal, 'down')).toBe('concern');
});

test.each(LESS)('%s is a concern where more is better, and good news where less is', (signal) => {
  expect(signalMeaning(signal, 'up')).toBe('concern');
  expect(signalMeaning(signal, 'down')).toBe('improvement');
});

test.each([...MORE, ...LESS])('%s is neither where neither way is better', (signal) => {
  expect(signalMeaning(signal, 'neutral')).toBe('neutral');
});

test.each(['up', 'down', 'neutral'] as const)(
  'chance alone means nothing, whichever way is better: %s',
  (way) => {
    expect(signalMeaning('common', way)).toBe('common');
  },
);
