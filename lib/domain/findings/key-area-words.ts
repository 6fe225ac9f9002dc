import { sayShare } from '#lib/domain/findings/about-share.ts';
import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import { asSentence, countInWords, countsInWords, whyNoFigure } from '#lib/domain/findings/words.ts';

/** Fewer answers that fell short than this show no pattern. */
const FEWEST_FOR_PATTERN = 5;

/** The finding of one figure in a sentence without a full stop. */
export function findingInWords(figure: Figure): string {
  const none = whyNoFigure(figure);
  if (none !== null) return asSentence(none);
  const counts = `Evidence was found in ${countsInWords(figure)} files`;
  return hasPercent(figure) ? `${counts}, ${sayShare(figure.share)}` : counts;
}

type Outcomes = Pick<Figure, 'met' | 'partly' | 'not-met' | 'not-evidenced' | 'na' | 'missing' | 'answered'>;

const sumOf = (figures: readonly Outcomes[], outcome: keyof Outcomes): number =>
  figures.reduce((total, figure) => total + figure[outcome], 0);

/** What most answers that fell short have in common, for the title above the counts of every outcome. */
export function shortfallInWords(figures: readonly Outcomes[]): string {
  const answered = sumOf(figures, 'answered');
  const short = answered - sumOf(figures, 'met');
  if (answered === 0) return 'Nothing was answered';
  if (short === 0) return 'No answer fell short';
  if (short < FEWEST_FOR_PATTERN) return `${short} of ${countInWords(answered)} answers fell short`;
  const most = (outcome: keyof Outcomes) => sumOf(figures, outcome) * 2 > short;
  if (most('not-evidenced')) return 'Where evidence fell short, the record was mostly silent';
  if (most('not-met')) return 'Where evidence fell short, it was mostly judged not met';
  if (most('partly')) return 'Where evidence fell short, part of it was mostly there';
  return 'Evidence fell short in different ways';
}

/** All the answers to some questions in one or two sentences. */
export function answersInWords(figures: readonly Outcomes[]): string {
  const sum = (outcome: keyof Outcomes) => sumOf(figures, outcome);
  const of = (outcome: keyof Outcomes) => (sum(outcome) === 0 ? 'none' : countInWords(sum(outcome)));
  const [answered, na, missing] = [sum('answered'), sum('na'), sum('missing')];
  const counts = `Of ${countInWords(answered)} ${answered === 1 ? 'answer' : 'answers'}, ${of('met')} were met, ${of('partly')} partly met and ${of('not-met')} not met; in ${of('not-evidenced')} the record was silent.`;
  if (na + missing === 0) return counts;
  return `${counts} ${asSentence(`${of('missing')} left blank, ${of('na')} where the question does not apply.`)}`;
}
