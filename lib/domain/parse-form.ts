import type { z } from 'zod';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';

/** What a form posted, by field name: one string, or several where a name repeats. Files are read by the door. */
export type FormFields = Record<string, string | string[]>;

/** The framework's own fields, which say which action to run; they are no part of what a person typed. */
const OF_THE_FRAMEWORK = '$ACTION';

/** The text fields of a posted form; a name that repeats gives a list. Files are left to the caller. */
export function formFields(form: FormData): FormFields {
  const fields: FormFields = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith(OF_THE_FRAMEWORK)) continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first !== undefined) fields[name] = texts.length > 1 ? texts : first;
  }
  return fields;
}

/** Unknown input through a Zod schema: the value, or one problem a field with the schema's own sentence. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return accepted(parsed.data);
  const problems = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.');
    if (!problems.has(field)) problems.set(field, { field, message: issue.message });
  }
  return refusedAll([...problems.values()]);
}

/** What a form's action gives back: the problems to draw and what was typed, so that nothing is lost. */
export type FormState = { problems: Problem[]; fields: FormFields };

/** A form nobody has posted yet. */
export const emptyForm: FormState = { problems: [], fields: {} };

/** The single text of a field as it was typed, or the value it had before. */
export function typed(fields: FormFields, name: string, before = ''): string {
  const value = fields[name] ?? before;
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** The sentence to draw beside a field, where there is one. */
export function problemAt(state: FormState, field: string): string | undefined {
  return state.problems.find((problem) => problem.field === field)?.message;
}
