import { birthsIn } from '#lib/domain/answers/warnings/births-in.ts';
import { namesIn } from '#lib/domain/answers/warnings/names-in.ts';
import { numbersIn } from '#lib/domain/answers/warnings/numbers-in.ts';
import type { TextWarning } from '#lib/domain/answers/warnings/warning-kinds.ts';

/**
 * What a text seems to hold and should not, in the order of the text, each piece once. It looks closely rather than
 * widely: what warns at every sentence is soon not read, and a warning never stops anybody from writing.
 */
export function textWarnings(text: string, today: string): TextWarning[] {
  const all = [...namesIn(text), ...birthsIn(text, today), ...numbersIn(text)].sort((a, b) => a.at - b.at);
  return all.filter(
    ({ kind, piece }, place) =>
      all.findIndex((other) => other.kind === kind && other.piece === piece) === place,
  );
}
