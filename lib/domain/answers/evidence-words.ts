import type { Answer } from '#lib/domain/answers/answer.ts';
import { minutesWords } from '#lib/domain/answers/found-words.ts';

const LONGEST = 60;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;

/** What is given beside an answer, in one line: "Visit of 3 March · 6 minutes looking · note"; empty for nothing. */
export function evidenceWords({
  pointer,
  minutes,
  note,
}: Pick<Answer, 'pointer' | 'minutes' | 'note'>): string {
  const looking = minutesWords(minutes);
  const parts = [shortened(pointer.trim()), looking ? `${looking} looking` : '', note === '' ? '' : 'note'];
  const words = parts.filter((part) => part !== '').join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
