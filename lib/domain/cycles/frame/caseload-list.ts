import { z } from 'zod';

/** A caseload list as text in rows, before anything is understood of it. */
export const caseloadListSchema = z.object({
  headers: z.array(z.string()),
  /** Each row with its line in the file, from 1, so that a refusal can point at it. */
  rows: z.array(z.object({ line: z.int().positive(), cells: z.array(z.string()) })),
});

/** A caseload list as text in rows, before anything is understood of it. */
export type CaseloadList = z.infer<typeof caseloadListSchema>;

/** The largest file that is read, in bytes: some thirty thousand cases. */
export const LARGEST_LIST = 2 * 1024 * 1024;

const SEPARATORS = [',', ';', '\t'] as const;

/** What stands between the columns, judged by the first line: Excel writes semicolons in some countries, tabs as "text". */
export function separatorOf(text: string): string {
  const [firstLine = ''] = text.split(/\r?\n|\r/, 1);
  const bare = firstLine.replaceAll(/"[^"]*"/g, '');
  const uses = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  return uses.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

/** The list with the chosen columns only, in their order: what is not kept need not travel. */
export function keepColumns(list: CaseloadList, columns: readonly number[]): CaseloadList {
  const pick = (cells: string[]) => columns.map((column) => cells[column] ?? '');
  return {
    headers: pick(list.headers),
    rows: list.rows.map(({ line, cells }) => ({ line, cells: pick(cells) })),
  };
}
