import type { FormState } from '#lib/domain/parse-form.ts';

/** A token on its way to whoever needs it. It lives in this answer alone: no address, log or table has it. */
export type MadeToken = { name: string; token: string; expiresAt: Date };

/** What making a token gives back: the form again, or the token. */
export type TokenState = FormState & { made: MadeToken | null };

/** Before a token has been asked for. */
export const noToken: TokenState = { problems: [], fields: {}, made: null };
