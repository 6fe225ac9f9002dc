import { addDays } from '#lib/statistics/calendar-day.ts';

/** How somebody stands with the training for a tool: the word of its tag and its colour. */
export const TRAINING_STANDINGS = {
  trained: { label: 'Trained', tag: 'green' },
  due: { label: 'Due', tag: 'yellow' },
  out: { label: 'Out of date', tag: 'red' },
  none: { label: 'Not trained', tag: 'grey' },
} as const;

/** How somebody stands with the training for a tool. */
export type TrainingStanding = keyof typeof TRAINING_STANDINGS;

/** Training that ends within so many days is due again. */
export const DUE_WITHIN_DAYS = 90;

/** How training stands on a day (yyyy-mm-dd) that lasts until another, that day included; null for none at all. */
export function trainingStanding(until: string | null, today: string): TrainingStanding {
  if (until === null) return 'none';
  if (until < today) return 'out';
  return until <= addDays(today, DUE_WITHIN_DAYS) ? 'due' : 'trained';
}

/** Whoever is due is still ready: their training is in date. */
export const isReady = (standing: TrainingStanding): boolean => standing === 'trained' || standing === 'due';
