import type { Answer } from '#lib/domain/answers/answer.ts';

const GIVEN = [
  { name: 'pointer', isGiven: ({ pointer }: Evidence) => pointer.trim() !== '' },
  { name: 'minutes', isGiven: ({ minutes }: Evidence) => minutes !== null },
  { name: 'note', isGiven: ({ note }: Evidence) => note !== '' },
] as const;

type Evidence = Pick<Answer, 'pointer' | 'minutes' | 'note'>;

/** What is given beside an answer, as the head of its fields says it: "Pointer, minutes and note"; empty for nothing. */
export function evidenceWords(evidence: Evidence): string {
  const names = GIVEN.filter(({ isGiven }) => isGiven(evidence)).map(({ name }) => name);
  const words = [names.slice(0, -1).join(', '), names.at(-1) ?? '']
    .filter((part) => part !== '')
    .join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
