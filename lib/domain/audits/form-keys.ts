/** What a key does on the audit form, as the list of keys shows it. */
export const FORM_KEYS = [
  { keys: '1 to 5', does: 'Answer the current question' },
  { keys: 'j', does: 'Go to the next question' },
  { keys: 'k', does: 'Go to the question before' },
  { keys: 'n', does: 'Write a note' },
  { keys: 'r', does: 'Write the reason, where one is asked for' },
  { keys: 'e', does: 'Mark the answer just given as work others should see, or take the mark away' },
  { keys: 'w', does: 'Mark it as a quick win; then 1 to 5 says why it was not done' },
  { keys: '/', does: 'Find a question by its words' },
  { keys: '?', does: 'Show the keys' },
] as const;

/** A command given by key. */
export type KeyCommand =
  | { kind: 'answer'; place: number }
  | { kind: 'next' | 'previous' | 'note' | 'reason' | 'exemplar' | 'quick-win' | 'find' | 'help' };

/** What is known of a key press; `typing` when a field that takes letters has the focus. */
export type KeyPress = { key: string; typing: boolean; withModifier: boolean };

const COMMANDS = {
  j: { kind: 'next' },
  k: { kind: 'previous' },
  n: { kind: 'note' },
  r: { kind: 'reason' },
  e: { kind: 'exemplar' },
  w: { kind: 'quick-win' },
  '/': { kind: 'find' },
  '?': { kind: 'help' },
} as const satisfies Record<string, KeyCommand>;

const isCommandKey = (key: string): key is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, key);

/** The command a key gives, or null: while someone types, or holds a modifier, every key is theirs. */
export function commandOfKey({ key, typing, withModifier }: KeyPress): KeyCommand | null {
  if (typing || withModifier) return null;
  if (/^[1-9]$/.test(key)) return { kind: 'answer', place: Number(key) };
  return isCommandKey(key) ? COMMANDS[key] : null;
}
