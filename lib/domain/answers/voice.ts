import type { Question } from '#lib/domain/tools/question.ts';

/** Who was asked what the record says of them. */
export const VOICES = {
  child: { label: 'The child' },
  parent: { label: 'A parent' },
  family: { label: 'Someone else of the family' },
  adult: { label: 'The adult' },
} as const;

/** Someone who was asked. */
export type VoiceOf = keyof typeof VOICES;

/** Those who can be asked, for schemas and lists. */
export const VOICE_NAMES = ['child', 'parent', 'family', 'adult'] as const satisfies VoiceOf[];

/** What they say beside what the file says. */
export const VOICE_VIEWS = {
  same: { label: 'Says the same as the file' },
  differs: { label: 'Says something different' },
} as const;

/** Their view beside the file's. */
export type VoiceView = keyof typeof VOICE_VIEWS;

/** The views, for schemas and lists. */
export const VOICE_VIEW_NAMES = ['same', 'differs'] as const satisfies VoiceView[];

/** Someone's view as an answer holds it. */
export type Voice = { who: VoiceOf; view: VoiceView; words: string };

/** Who says what beside the file, in a sentence without a full stop: "The child says something different". */
export const voiceWords = ({ who, view }: Pick<Voice, 'who' | 'view'>): string =>
  `${VOICES[who].label} ${VOICE_VIEWS[view].label.replace('Says', 'says')}`;

/** The themes about what the person says or how far they are involved: beside such an answer belongs their own view. */
export const VOICE_THEMES = [
  'voice-of-the-child',
  'seeing-the-child',
  'family-participation',
  'fathers-and-men',
  'making-safeguarding-personal',
] as const;

const ADULT_THEME = 'making-safeguarding-personal';

/** Is the person's own view asked for beside the answer to this question? */
export const asksVoice = ({ scored, themes }: Pick<Question, 'scored' | 'themes'>): boolean =>
  scored && VOICE_THEMES.some((theme) => themes.includes(theme));

/** Those who can be asked about a question: the adult it is about, or the child and the parents, and others of the family. */
export const voicesFor = ({ themes }: Pick<Question, 'themes'>): readonly VoiceOf[] =>
  themes.includes(ADULT_THEME) ? ['adult', 'family'] : ['child', 'parent', 'family'];

/** Whose view a question asks for, in the words of a heading. */
export const voiceTitle = ({ themes }: Pick<Question, 'themes'>): string =>
  themes.includes(ADULT_THEME) ? 'What the adult says' : 'What the child or family says';
