import type { EditionRead } from '#lib/domain/findings/edition.ts';

/** What a file of findings is called: the cycle in plain letters, and its edition where there are several. */
export function exportFileName(
  { name, edition, editions }: EditionRead & { name: string },
  ending: 'csv' | 'xlsx',
): string {
  const words = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${words}-findings${editions.length > 1 ? `-edition-${edition}` : ''}.${ending}`;
}
