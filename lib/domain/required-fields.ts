import { z } from 'zod';

const says = (sentence: string) => ({ error: sentence });

/** A calendar date that must be given, yyyy-mm-dd; `the` names it in the sentence: "the day of the session". */
export const requiredDate = (the: string) =>
  z
    .string(says(`Enter ${the}`))
    .min(1, says(`Enter ${the}`))
    .pipe(z.iso.date(says(`Enter ${the} as a real date, such as 22 12 2010`)));

/** A text that must be given, with its longest length; `the` names it in the sentence. */
export const requiredText = (the: string, longest: number) =>
  z
    .string(says(`Enter ${the}`))
    .trim()
    .min(1, says(`Enter ${the}`))
    .max(longest, says(`Use ${longest} characters or fewer for ${the}`));

/** A text that may be left empty. */
export const optionalText = (the: string, longest: number) =>
  z
    .string()
    .trim()
    .max(longest, says(`Use ${longest} characters or fewer for ${the}`))
    .default('');
