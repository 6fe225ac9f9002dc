import { z } from 'zod';
import type { CaseloadList, ReadFile, ReadSheet } from '#lib/domain/cycles/frame/caseload-list.ts';
import { type ColumnPlaces, placesSchema } from '#lib/domain/cycles/frame/columns.ts';
import { MONTHS_BACK, type MonthsBack } from '#lib/domain/cycles/frame/months-back.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/** What the list calls a team → the id of the council's team that it is. */
export type TeamNames = Record<string, string>;

/** How a coordinator wants a list read and narrowed. */
export type FrameChoices = {
  /** Which of the file's lists, from 0. */
  sheet: number;
  places: ColumnPlaces;
  teamNames: TeamNames;
  months: MonthsBack;
  oneOfFamily: boolean;
};

/** A file that was read and is being settled. */
export type FrameDraft = {
  file: ReadFile;
  choices: FrameChoices;
  /** The day it was read, yyyy-mm-dd: ages are counted at it. */
  readOn: string;
  /** The day the columns of this layout were settled before, yyyy-mm-dd; null where they never were. */
  settledOn: string | null;
};

const teamNamesSchema = z.record(z.string(), z.string());

const sheetSchema: z.ZodType<ReadSheet> = z.object({
  name: z.string(),
  headerLine: z.int(),
  list: z.object({
    headers: z.array(z.string()),
    rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
  }),
  dropped: z.array(z.string()),
  cautions: z.array(z.string()),
});

const draftSchema: z.ZodType<FrameDraft> = z.object({
  file: z.object({
    fileName: z.string(),
    format: z.string(),
    sheets: z.array(sheetSchema).min(1),
    notRead: z.array(z.object({ name: z.string(), why: z.string() })),
  }),
  choices: z.object({
    sheet: z.int().nonnegative(),
    places: placesSchema,
    teamNames: teamNamesSchema,
    months: z.literal(MONTHS_BACK),
    oneOfFamily: z.boolean(),
  }),
  readOn: z.iso.date(),
  settledOn: z.iso.date().nullable(),
});

/** A draft as it was sealed; throws where it is none, because nobody else can have written it. */
export const draftFrom = (text: string): FrameDraft => draftSchema.parse(parseJson(text));

/** What is kept for a layout: places and team names. */
export const mappingSchema = z.object({ places: placesSchema, teamNames: teamNamesSchema });

/** The list of a file that is being settled: the chosen one, else the first. */
export function chosenSheet({ file, choices }: Pick<FrameDraft, 'file' | 'choices'>): ReadSheet {
  const sheet = file.sheets[choices.sheet] ?? file.sheets[0];
  if (!sheet) throw new RangeError('A file that was read has a list');
  return sheet;
}

/** What tells a layout from any other: SHA-256 (hex) of its headers in order, each on its line, whatever their case. */
export const layoutHash = ({ headers }: CaseloadList): string =>
  sha256Hex(headers.map((header) => header.normalize('NFC').trim().toLowerCase()).join('\n'));
