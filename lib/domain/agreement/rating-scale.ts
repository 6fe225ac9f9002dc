import { optionWords } from '#lib/domain/answers/answer-in-words.ts';
import { NOT_RATED } from '#lib/domain/findings/pair-cells.ts';
import { optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { AlphaMetric } from '#lib/statistics/krippendorff-alpha.ts';

/** One answer two people can both give: its stored value and its words. */
export type Category = { value: string; label: string };

/** What can be chosen, in order, and which of it stands on a scale. */
export type RatingScale = {
  categories: readonly Category[];
  /** The values that have an order, worst first; none where the answers are merely different. */
  ordered: readonly string[];
  metric: AlphaMetric;
  /** Grades: weighted kappa is worked out too. */
  isGraded: boolean;
};

const OUTCOMES: readonly Category[] = [
  { value: 'met', label: 'Met' },
  { value: 'partly', label: 'Partly' },
  { value: 'not-met', label: 'Not met' },
  { value: 'not-evidenced', label: 'Nothing found' },
  { value: 'na', label: 'Does not apply' },
];
const STEPS = Array.from({ length: 11 }, (_, step) => `${step}`);

function offeredBy({ type }: Pick<Question, 'type'>): Category[] {
  if (type === 'scale-0-10') return STEPS.map((step) => ({ value: step, label: step }));
  // Dates are judged, not chosen: what they come to is compared.
  if (type === 'dates') return [...OUTCOMES];
  return optionsOf(type).map((option) => ({ value: option.value, label: optionWords(option) }));
}

function orderOf({ type }: Pick<Question, 'type'>): string[] {
  if (type === 'scale-0-10') return STEPS;
  if (type !== 'grade') return [];
  return optionsOf(type)
    .map(({ value }) => value)
    .filter((value) => value !== 'na')
    .reverse();
}

/** What is compared where answers of several questions are put together: what they count as. */
export const OUTCOME_SCALE: RatingScale = {
  categories: OUTCOMES,
  ordered: [],
  metric: 'nominal',
  isGraded: false,
};

/** What can be answered to a question, with whatever else was in fact answered, such as an own judgement. */
export function scaleOf(question: Pick<Question, 'type'>, used: readonly string[]): RatingScale {
  const offered = offeredBy(question);
  const more = OUTCOMES.filter(
    ({ value }) => used.includes(value) && !offered.some((category) => category.value === value),
  );
  const ordered = orderOf(question);
  return {
    categories: [...offered, ...more],
    ordered,
    metric: ordered.length > 0 ? 'ordinal' : 'nominal',
    isGraded: question.type === 'grade',
  };
}

/** The words of a kept option, "Not answered" where nothing was chosen. */
export const labelOf = ({ categories }: RatingScale, option: string): string =>
  option === NOT_RATED ? 'Not answered' : (categories.find(({ value }) => value === option)?.label ?? option);
