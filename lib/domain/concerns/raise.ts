import { z } from 'zod';
import { CONCERN_LEVEL_NAMES } from '#lib/domain/concerns/level.ts';
import { spokenFields } from '#lib/domain/concerns/spoken.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** What a person posts to raise a concern. */
export const raiseForm = z.object({
  level: z.enum(CONCERN_LEVEL_NAMES, { error: 'Choose whether it is red or amber' }),
  /** The question it arose at; null for the audit as a whole. */
  questionId: z
    .string()
    .max(100, { error: 'Choose a question from the list, or the audit as a whole' })
    .default('')
    .transform((id) => id || null),
  words: z
    .string({ error: 'Say what worries you' })
    .trim()
    .min(1, { error: 'Say what worries you' })
    .max(4000, { error: 'Write no more than 4,000 characters' }),
  ...spokenFields,
});

/** A concern as it is raised. */
export type ConcernWish = z.output<typeof raiseForm>;

const HAVE_BEGUN: readonly CycleStatus[] = ['open', 'closed', 'published'];

/** Can a concern be raised on an audit of this cycle? From its opening on, for good: before, nobody has a record open. */
export const canRaiseIn = (cycle: CycleStatus): boolean => HAVE_BEGUN.includes(cycle);
