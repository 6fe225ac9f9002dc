const SEPARATORS = [',', ';', '\t'] as const;
const LINES_LOOKED_AT = 20;
const DECLARED = /^"?sep=([,;\t])"?\r?\n/i;

/** What stands between the columns, and the text without a first line that only says so. */
export function separatorOf(text: string): { separator: string; text: string; linesCut: number } {
  const declared = DECLARED.exec(text);
  if (declared?.[1]) return { separator: declared[1], text: text.slice(declared[0].length), linesCut: 1 };
  const lines = text.slice(0, 100_000).split(/\r?\n|\r/, LINES_LOOKED_AT);
  const bare = lines.join('\n').replaceAll(/"[^"]*"/g, '');
  const uses = SEPARATORS.map((separator) => ({ separator, count: bare.split(separator).length }));
  const most = uses.reduce((best, next) => (next.count > best.count ? next : best));
  return { separator: most.separator, text, linesCut: 0 };
}

/** Each separator as one names it. */
export const SEPARATOR_WORDS: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
