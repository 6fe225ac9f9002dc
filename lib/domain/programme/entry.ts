import { z } from 'zod';
import { financialYearOf } from '#lib/domain/programme/financial-year.ts';
import { optionalText, requiredText } from '#lib/domain/required-fields.ts';

const says = (sentence: string) => ({ error: sentence });

/** A theme that is to be looked at. `month` is the first day of the month it is meant for. */
export type ProgrammeEntry = {
  id: string;
  theme: string;
  /** The tool it is to be looked at with; null where that is open. */
  toolSlug: string | null;
  toolTitle: string | null;
  month: string;
  note: string;
};

/** What a coordinator writes about a next theme: the month as yyyy-mm becomes its first day. */
export const entrySchema = z.object({
  theme: requiredText('the theme', 120),
  tool: z
    .string()
    .max(100)
    .default('')
    .transform((slug) => slug || null),
  month: z
    .string(says('Choose the month it is meant for'))
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, says('Choose the month it is meant for'))
    .transform((month) => `${month}-01`),
  note: optionalText('the note', 500),
});

/** A next theme as it was written. */
export type EntryPlan = z.output<typeof entrySchema>;

/** Why a theme leaves the programme: always said, for whoever asks later. */
export const dropSchema = z.object({ reason: requiredText('why it is dropped', 200) });

const MONTHS_AHEAD = 24;

/** The months a theme can be meant for, yyyy-mm: from a day's own month two years on, and the one it already has. */
export function monthChoices(today: string, kept?: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const ahead = Array.from({ length: MONTHS_AHEAD }, (_, place) => {
    const at = month - 1 + place;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  const own = kept?.slice(0, 7);
  return own && !ahead.includes(own) ? [own, ...ahead] : ahead;
}

/** The programme's address as it carries the year and the pages of its lists; this year where it says none. */
export const programmeQuerySchema = (today: string) => {
  const page = z.coerce.number().int().min(1).max(1000).catch(1);
  return z.object({
    year: z.coerce.number().int().min(1990).max(2100).catch(financialYearOf(today)),
    cycles: page,
    themes: page,
    teams: page,
  });
};

/** Which year of the programme to show, and which page of each of its lists. */
export type ProgrammeQuery = z.output<ReturnType<typeof programmeQuerySchema>>;
