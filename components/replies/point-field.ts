import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

/** The name, id, beginning and problem of one field of an answer in the form of a point. */
export type PointField = (
  name: string,
  before?: string,
) => { name: string; id: string; defaultValue: string; error: string | undefined };

/** The fields of the answer to one question. The ids begin with `prefix`, since a page may hold a question twice. */
export const pointFields =
  (state: FormState, question: string, prefix: string): PointField =>
  (field, before = '') => {
    const name = fieldName(question, field);
    const value = typed(state.fields, name, before);
    return { name, id: `${prefix}-${name}`, defaultValue: value, error: problemAt(state, name) };
  };
