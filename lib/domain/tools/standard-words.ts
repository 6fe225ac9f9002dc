import type { Standard } from '#lib/domain/tools/vocabulary.ts';

const KINDS: Readonly<Record<string, string>> = {
  statute: 'Act',
  regulations: 'Regulations',
  'statutory-guidance': 'Statutory guidance',
  'sector-standard': 'Standard of the sector',
  'inspection-framework': 'Inspection framework',
  inquiry: 'Inquiry',
  local: 'Local',
};

/** What kind of standard it is, in words. */
export const kindWords = ({ type }: Pick<Standard, 'type'>): string => KINDS[type] ?? type;

/** The years a standard is in force: "2010 to 2013", "since 2023", empty where it always was. */
export function yearsInForce({ from, until }: Pick<Standard, 'from' | 'until'>): string {
  const first = from?.slice(0, 4);
  const last = until?.slice(0, 4);
  if (first === undefined) return last === undefined ? '' : `until ${last}`;
  return last === undefined ? `since ${first}` : `${first} to ${last}`;
}

/** Is this standard taken from general knowledge, for the council to confirm before it is relied on? */
export const needsConfirming = ({ checked }: Pick<Standard, 'checked'>): boolean => checked === 'background';
