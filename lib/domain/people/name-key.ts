const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);

/**
 * A name as it is compared: "Smith, Jane", "Ms JANE SMITH" and "Jane Smith (North)" are one. Order, case, accents,
 * punctuation, titles and what stands in brackets make no difference; empty where no letter is left.
 */
export function nameKey(name: string): string {
  const bare = name.replaceAll(/\([^)]*\)/g, ' ').normalize('NFKD');
  const words = bare
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== '' && !TITLES.has(word))
    .sort()
    .join(' ');
}
