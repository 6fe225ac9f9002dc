import type { Answer } from '#lib/domain/answers/answer.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

/** What became of a posted change: its problems, what was typed, and the answer as it was given; null where none was. */
export type PostedChangeState = FormState & { held: Answer | null };

/** A change nobody has posted yet. */
export const NOTHING_CHANGED: PostedChangeState = { problems: [], fields: {}, held: null };
