import { z } from 'zod';
import { packedListSchema } from '#lib/domain/cycles/frame/caseload-list.ts';
import { columnsSchema } from '#lib/domain/cycles/frame/columns.ts';
import type { FramePreview } from '#lib/domain/cycles/frame/frame-preview.ts';
import type { Problem } from '#lib/domain/problems.ts';

/** What loading a list gives back: the problems, and how the list was understood. */
export type FrameFormState = { problems: Problem[]; preview: FramePreview | null };

/** A list nobody has chosen yet. */
export const emptyFrameForm: FrameFormState = { problems: [], preview: null };

/** A list that comes back from the page that showed it, with its columns: checked like any other input. */
export const returnedListSchema = z.object({
  list: packedListSchema,
  ...columnsSchema.shape,
  /** Whether to show it again or to store it. */
  step: z.enum(['read', 'load'], { error: 'Choose the file again' }),
});
