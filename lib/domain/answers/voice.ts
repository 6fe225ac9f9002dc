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
