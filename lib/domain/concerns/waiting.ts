import { z } from 'zod';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';

/** What waits for somebody to acknowledge it: how many of each level, and the one to look at first. */
export const waitingSchema = z.object({
  red: z.number(),
  amber: z.number(),
  /** Red before amber, then by the clock that runs out first. */
  first: z
    .object({
      id: z.string(),
      code: z.string(),
      level: z.enum(CONCERN_LEVEL_NAMES),
      acknowledgeBy: z.coerce.date(),
    })
    .nullable(),
});

/** What waits for somebody to acknowledge it. */
export type WaitingConcerns = z.infer<typeof waitingSchema>;

/** What waits, in words: "2 red concerns and 1 amber concern wait for you". */
export function waitingWords({ red, amber }: Pick<WaitingConcerns, 'red' | 'amber'>): string {
  const parts = [
    { n: red, level: 'red' },
    { n: amber, level: 'amber' },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, level }) => `${n} ${level} ${n === 1 ? 'concern' : 'concerns'}`);
  return `${parts.join(' and ')} ${red + amber === 1 ? 'waits' : 'wait'} for you`;
}

/** What waits, as one word that changes when it does: an open page asks for it to know whether to look again. */
export const waitingMark = ({ red, amber, first }: WaitingConcerns): string =>
  `${red}.${amber}.${first?.id ?? 'none'}`;
