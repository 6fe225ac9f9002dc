import { z } from 'zod';
import type { MonthsCheck } from '#lib/domain/circumstances/check-months.ts';
import { type ListedMonth, MOST_MONTHS } from '#lib/domain/circumstances/month-list.ts';
import { parseJson } from '#lib/domain/parse-json.ts';
import type { Problem } from '#lib/domain/problems.ts';

const cell = z.string().max(500).optional();

const listedSchema: z.ZodType<ListedMonth[]> = z
  .array(
    z.object({
      line: z.number().int().min(1),
      cells: z.object({
        ...{ team: cell, month: cell },
        ...{ posts: cell, vacant: cell, agency: cell, sick: cell, staff: cell },
      }),
    }),
  )
  .max(MOST_MONTHS);

/** A list that was read and looked at, on its way to be stored: what the form shows and sends back. */
export type MonthsRead = {
  fileName: string;
  rows: ListedMonth[];
  /** The headers of the columns that are not kept. */
  notKept: string[];
  check: MonthsCheck;
};

/** What the form of the import gives back. */
export type ImportState = { problems: Problem[]; read: MonthsRead | null };

/** The form before a file was chosen. */
export const EMPTY_IMPORT: ImportState = { problems: [], read: null };

/** What the form sends back of the list it showed; null where it is no such list. */
export function listedRows(text: string): ListedMonth[] | null {
  const parsed = listedSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}
