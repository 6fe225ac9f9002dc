import { z } from 'zod';

/** What a question rests on: a standard of the library by code, or a work cited by its title alone (code null). */
export const citationSchema = z
  .object({
    code: z.string().nullable(),
    title: z.string().min(1),
    /** The section, regulation or figure relied on: "s47(4)". */
    detail: z.string().nullable(),
  })
  .readonly();

/** What a question rests on. */
export type Citation = z.infer<typeof citationSchema>;

const CODED = /^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)(?::\s*(.+))?$/;

/**
 * A standard as a tool writes it ("CA1989:s47", "LOCAL") as a citation with its title.
 * A code nobody knows keeps its code as title, so that the check of the tool can name it.
 */
export function parseCitation(text: string, titles: ReadonlyMap<string, string>): Citation {
  const match = CODED.exec(text);
  const code = match?.[1];
  if (code === undefined) return { code: null, title: text, detail: null };
  return { code, title: titles.get(code) ?? code, detail: match?.[2] ?? null };
}
