/** One thing a person can put right: the field it stands beside and a sentence that says how. */
export type Problem = { field: string; message: string };

/** What a decision gives: a value, or the problems drawn as an error summary. Never an exception. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A good outcome around its value. */
export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A refusal with one problem at one field. */
export const refused = (field: string, message: string): Outcome<never> => ({
  ok: false,
  problems: [{ field, message }],
});

/** A refusal with every problem found. */
export const refusedAll = (problems: Problem[]): Outcome<never> => ({ ok: false, problems });
