import type { Trend, TrendCycle, TrendPoint } from '#lib/domain/findings/trend.ts';
import { asSentence, figureInWords } from '#lib/domain/findings/words.ts';
import { type Assurance, assurance } from '#lib/statistics/assurance.ts';
import type { Signal } from '#lib/statistics/chart-signals.ts';
import { LOCKED_FROM, TRIAL_FROM } from '#lib/statistics/limits-stage.ts';
import { type SignalMeaning, signalMeaning } from '#lib/statistics/signal-meaning.ts';

const SIGNAL_WORDS: Record<Signal, string> = {
  common: '',
  'outside-above': 'above the upper limit',
  'outside-below': 'below the lower limit',
  'trend-up': 'one of seven or more in a row that rise',
  'trend-down': 'one of seven or more in a row that fall',
  'two-in-three-above': 'one of two in three close to the upper limit',
  'two-in-three-below': 'one of two in three close to the lower limit',
  'shift-above': 'one of seven or more in a row above the centre line',
  'shift-below': 'one of seven or more in a row below the centre line',
};

const MEANING_WORDS: Record<SignalMeaning, string> = {
  improvement: 'signal of improvement',
  concern: 'signal of concern',
  neutral: 'signal of change',
  common: 'no signal',
};

/** What a signal means where more evidence on file is better. */
export const meaningOf = (signal: Signal): SignalMeaning => signalMeaning(signal, 'up');

/** The signal of a point in words: "Signal of improvement: above the upper limit", "No signal". */
export function signalInWords(signal: Signal): string {
  const meaning = asSentence(MEANING_WORDS[meaningOf(signal)]);
  return signal === 'common' ? meaning : `${meaning}: ${SIGNAL_WORDS[signal]}`;
}

const cyclesInWords = (count: number): string => (count === 1 ? '1 cycle' : `${count} cycles`);

/** What the limits of the last period say, in a few words: "no signal of change over 13 cycles". */
export function trendInWords({ points, stage }: Pick<Trend, 'points' | 'stage'>): string {
  const last = points.at(-1);
  if (last === undefined) return 'no cycle has a percentage yet';
  const period = points.filter((point) => point.period === last.period);
  if (stage === 'none') return `${cyclesInWords(period.length)}, too few to tell a signal from chance`;
  if (last.signal !== 'common')
    return `a ${MEANING_WORDS[meaningOf(last.signal)]} at the latest of ${cyclesInWords(period.length)}`;
  const earlier = period.filter(({ signal }) => signal !== 'common').length;
  if (earlier === 0) return `no signal of change over ${cyclesInWords(period.length)}`;
  return `no signal at the latest of ${cyclesInWords(period.length)}, though ${earlier === 1 ? 'one of them gave' : `${earlier} of them gave`} one`;
}

/** The finding of a chart over time, for its title: "Child seen: no signal of change over 13 cycles". */
export const trendTitle = (trend: Trend): string => `${trend.label}: ${trendInWords(trend)}`;

const percent = (value: number): string => `${Math.floor(value + 0.5)}%`;

/** Limits in words: "39% to 85%"; empty where there are none. */
export const limitsInWords = ({ limits }: Pick<TrendPoint, 'limits'>): string =>
  limits === null ? '' : `${percent(limits.lower)} to ${percent(limits.upper)}`;

/** The centre line in words: "62%"; empty where there is none. */
export const centreInWords = ({ limits }: Pick<TrendPoint, 'limits'>): string =>
  limits === null ? '' : percent(limits.centre);

const STAGE_WORDS = {
  none: `Limits appear at five cycles. Until then the whiskers show the likely range of each share.`,
  trial: `These are trial limits: they move with each cycle until there are ${LOCKED_FROM}.`,
  locked: `The first ${LOCKED_FROM} cycles set the limits, and later ones are judged by them.`,
} as const;

/** One sentence or two under the title: the latest share, the centre and the limits, and how firm they are. */
export function trendSentence({ points, stage }: Pick<Trend, 'points' | 'stage'>): string {
  const last = points.at(-1);
  if (last === undefined)
    return `Shares appear with the first cycle that has a percentage, limits at ${TRIAL_FROM} cycles.`;
  const latest = `The latest share is ${figureInWords(last.figure)}`;
  if (last.limits === null) return `${latest}. ${STAGE_WORDS.none}`;
  const { lower, upper } = last.limits;
  const why =
    last.signal === 'common'
      ? ''
      : ` It is a ${MEANING_WORDS[meaningOf(last.signal)]}: ${SIGNAL_WORDS[last.signal]}.`;
  return `${latest}; by chance alone it would nearly always lie between ${percent(lower)} and ${percent(upper)}, about a centre of ${centreInWords(last)}.${why} ${STAGE_WORDS[stage]}`;
}

/** Why a cycle is in the table and not in the chart. */
export function whyLeftOut({ comparable, figure }: TrendCycle): string {
  if (comparable === 'changed') return 'Asked differently then: not comparable';
  if (comparable === 'absent') return 'Not asked in the latest version';
  return `${asSentence(figureInWords(figure))}: no percentage to draw`;
}

const ASSURANCE_WORDS: Record<Assurance, (expected: string) => string> = {
  'consistently-pass': (expected) =>
    `If nothing changes, every cycle can be expected to reach the ${expected} the council expects.`,
  'consistently-fail': (expected) =>
    `If nothing changes, no cycle can be expected to reach the ${expected} the council expects: only a different way of working would.`,
  'hit-and-miss': (expected) =>
    `If nothing changes, some cycles will reach the ${expected} the council expects and some will not, by chance alone.`,
};

/** What the limits of the latest cycle say about an expectation in per cent; null without limits or expectation. */
export function assuranceInWords({ points }: Pick<Trend, 'points'>, expected: number | null): string | null {
  const limits = points.at(-1)?.limits ?? null;
  if (limits === null || expected === null) return null;
  return ASSURANCE_WORDS[assurance(expected, limits, 'up')](`${expected}%`);
}
