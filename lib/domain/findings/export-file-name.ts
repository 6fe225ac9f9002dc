import type { EditionRead } from '#lib/domain/findings/edition.ts';

type Ending = 'csv' | 'xlsx';

/** What a file about a cycle is called: the cycle in plain letters, and what the file tells of it. */
export const fileNameOf = (cycle: string, about: string, ending: Ending): string =>
  `${cycle.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${about}.${ending}`;

/** What a file of findings is called: its edition stands in the name where there are several. */
export function exportFileName(
  { name, edition, editions }: EditionRead & { name: string },
  ending: Ending,
): string {
  return fileNameOf(name, `findings${editions.length > 1 ? `-edition-${edition}` : ''}`, ending);
}
