/** Why something that is quick to put right was not done. */
export const QUICK_WIN_CAUSES = {
  forgotten: { label: 'It was forgotten' },
  skill: { label: 'How to do it was not known' },
  capacity: { label: 'There was no time' },
  system: { label: 'The system stood in the way' },
  partner: { label: 'It rested with a partner agency' },
} as const;

/** A cause of a quick win. */
export type QuickWinCause = keyof typeof QUICK_WIN_CAUSES;

/** The causes, for schemas and lists. */
export const QUICK_WIN_CAUSE_NAMES = [
  'forgotten',
  'skill',
  'capacity',
  'system',
  'partner',
] as const satisfies QuickWinCause[];
