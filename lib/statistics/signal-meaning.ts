import type { Signal } from '#lib/statistics/chart-signals.ts';

/** Which way is better: more, less, or neither. */
export type Improvement = 'up' | 'down' | 'neutral';

/** What a signal means where one way is better; "neutral" where neither is, "common" where there is no signal. */
export type SignalMeaning = 'improvement' | 'concern' | 'neutral' | 'common';

/** Whether a signal is good news, as NHS Making Data Count colours it: above and rising count as more, below and falling as less. */
export function signalMeaning(signal: Signal, improvement: Improvement): SignalMeaning {
  if (signal === 'common') return 'common';
  if (improvement === 'neutral') return 'neutral';
  const isMore = signal.endsWith('-above') || signal === 'trend-up';
  return isMore === (improvement === 'up') ? 'improvement' : 'concern';
}
