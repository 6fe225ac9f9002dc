import type { Answer } from '#lib/domain/answers/answer.ts';
import { textWarnings } from '#lib/domain/answers/text-warnings.ts';
import { WARNING_KIND_NAMES, type WarningKind } from '#lib/domain/answers/warnings/warning-kinds.ts';

function valueTexts(value: Answer['value']): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value === 'number') return [];
  if ('dates' in value) return [value.dates.exception];
  return value.actions.flatMap(({ what, who, proof }) => [what, who, proof]);
}

/** Every text of an answer that somebody wrote in their own words. */
function textsOf({ value, pointer, note, reason, override, voice }: Answer): string[] {
  const beside = [pointer, note, reason, override?.reason ?? '', voice?.words ?? ''];
  return [...valueTexts(value), ...beside].filter((text) => text !== '');
}

/** The kinds of things that the words of an answer seem to hold and should not, each once; `today` is yyyy-mm-dd. */
export function answerWarnings(answer: Answer, today: string): WarningKind[] {
  const kinds = new Set(textsOf(answer).flatMap((text) => textWarnings(text, today).map(({ kind }) => kind)));
  return WARNING_KIND_NAMES.filter((kind) => kinds.has(kind));
}
