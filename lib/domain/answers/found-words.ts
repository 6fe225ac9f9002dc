import type { Answer } from '#lib/domain/answers/answer.ts';
import { FOUND_WHERE } from '#lib/domain/answers/found-where.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';

type Found = Pick<Answer, 'foundIn' | 'expectedPlace' | 'pointer' | 'minutes'>;

/** Where it was found, by name: "Case notes (not the expected place)", "Told by the worker only"; null where nobody said. */
export function placeWords(
  { foundIn, expectedPlace }: Pick<Found, 'foundIn' | 'expectedPlace'>,
  places: readonly Place[],
): string | null {
  const place = places.find(({ id }) => id === foundIn)?.label;
  if (!place) return expectedPlace ? FOUND_WHERE[expectedPlace].label : null;
  return capitalised(place) + (expectedPlace === 'expected-place' ? '' : ' (not the expected place)');
}

/** Minutes in words: "1 minute", "6 minutes"; null where nobody said. */
export const minutesWords = (minutes: number | null): string | null =>
  minutes === null ? null : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** All that is said of finding it, each with its name; what was not said is left out. */
export function foundLines(found: Found, places: readonly Place[]): { name: string; words: string }[] {
  const lines = [
    { name: 'Found in', words: placeWords(found, places) },
    { name: 'Where exactly', words: found.pointer.trim() },
    { name: 'Time looking', words: minutesWords(found.minutes) },
  ];
  return lines.flatMap(({ name, words }) => (words ? [{ name, words }] : []));
}
