import { z } from 'zod';

/** A caseload list as text in rows, before anything is understood of it. */
export type CaseloadList = {
  headers: string[];
  /** Each row with its line in the file, from 1, so that a refusal can point at it. */
  rows: { line: number; cells: string[] }[];
};

const packed = z.object({
  headers: z.array(z.string()),
  rows: z.array(z.tuple([z.int().positive()], z.string())),
});

/** A list as one line of text, for the page that shows it to send it back. */
export const packList = ({ headers, rows }: CaseloadList): string =>
  JSON.stringify({ headers, rows: rows.map(({ line, cells }) => [line, ...cells]) });

/** A packed list that came back: checked like any other input. */
export const packedListSchema = z.string().transform((text, context): CaseloadList => {
  const { data } = packed.safeParse(jsonOf(text));
  if (data) return { headers: data.headers, rows: data.rows.map(([line, ...cells]) => ({ line, cells })) };
  context.addIssue({ code: 'custom', message: 'Choose the file again' });
  return z.NEVER;
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

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
