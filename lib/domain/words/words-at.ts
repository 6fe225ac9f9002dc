import { z } from 'zod';
import { WORD_SOURCE_NAMES } from '#lib/domain/words/word-sources.ts';
import type { WordsAt } from '#lib/domain/words/written-words.ts';

/** Where words stand, as an address has it; words nobody named otherwise are a note. */
export const wordsAtSchema = z.object({
  auditId: z.uuid(),
  questionId: z.string().min(1).max(100),
  source: z.enum(WORD_SOURCE_NAMES).catch('note'),
}) satisfies z.ZodType<WordsAt>;
