import { FOUND_WHERE, FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { NOT_SAID } from '#lib/domain/findings/answer-cells.ts';
import { countIn, type TallyCount } from '#lib/domain/findings/tallies.ts';

/** How many answers said that the evidence was in this place. */
export type FoundCount = { place: string; label: string; count: number };

/** Where the evidence of some questions was found, place by place in one order. */
export function foundIn(tallies: readonly TallyCount[], questions: readonly string[]): FoundCount[] {
  const sum = (option: string) =>
    questions.reduce((total, subject) => total + countIn(tallies, { kind: 'found', subject, option }), 0);
  return [
    ...FOUND_WHERE_NAMES.map((place) => ({ place, label: FOUND_WHERE[place].label, count: sum(place) })),
    { place: NOT_SAID, label: 'Place not given', count: sum(NOT_SAID) },
  ];
}
