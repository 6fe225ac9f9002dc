import { z } from 'zod';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { optionalText, requiredDate, requiredText } from '#lib/domain/required-fields.ts';

const says = (sentence: string) => ({ error: sentence });
const chosenAuditors = says('Choose at least two auditors');

/** What a coordinator decides about a calibration. */
export const newCalibrationSchema = z.object({
  title: requiredText('a title for the calibration', 100),
  tool: z.uuid(says('Choose the tool that the shared case is judged by')),
  /** The cycle it prepares; null for none. */
  cycle: z
    .union([z.literal(''), z.uuid(says('Choose the cycle from the list'))])
    .default('')
    .transform((id) => id || null),
  reference: requiredText('the reference of the shared case', 100),
  /** Where its record is, in words. */
  place: optionalText('where to look', 300),
  dueOn: requiredDate('the day it is due'),
  auditors: z.array(z.uuid(chosenAuditors), chosenAuditors).min(2, chosenAuditors),
});

/** What a coordinator decides about a calibration. */
export type NewCalibration = z.output<typeof newCalibrationSchema>;

/** The posted form as the schema reads it: one day of three boxes, and a list even of one auditor. */
export const calibrationInput = (fields: FormFields): Record<string, unknown> => ({
  ...fields,
  dueOn: isoFromTyped(typedDate(fields, 'dueOn')),
  auditors: [fields.auditors ?? []].flat(),
});
