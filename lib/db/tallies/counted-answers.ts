import 'server-only';
import { z } from 'zod';
import { FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import type { CountedAnswers } from '#lib/domain/findings/tally-cells.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

/** One audit's answers as `jsonb_agg` gives them, as far as counting goes. */
export const countedAnswersSchema = z
  .array(
    z.object({
      questionId: z.string(),
      outcome: z.enum(ANSWER_OUTCOMES),
      expectedPlace: z.enum(FOUND_WHERE_NAMES).nullable(),
    }),
  )
  .transform(
    (rows): CountedAnswers => new Map(rows.map(({ questionId, ...answer }) => [questionId, answer])),
  );
