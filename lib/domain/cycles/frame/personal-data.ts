import { ageBand } from '#lib/domain/cycles/frame/age-band.ts';
import { type CaseloadList, headerName, plainHeader } from '#lib/domain/cycles/frame/caseload-list.ts';
import { holdsNhsNumbers } from '#lib/domain/cycles/frame/column-content.ts';

/** Whom or where a column says somebody is: such columns are dropped as the file is read. */
const WHO = new RegExp(
  [
    '^(full |known as |preferred )?name$',
    '^(first|last|middle|family|given|christian|sur|fore|maiden) ?name',
    '(surname|forename)s?$',
    '^(childs?|children|young persons?|persons?|clients?|customers?|service users?|pupils?|patients?|adults?|employees?|staff|staff members?|complainants?|parents?|mothers?|fathers?|carers?|siblings?) (full |last |first |sur|fore)?names?$',
    '\\bnhs\\b',
    '\\b(upn|uln|nino)\\b',
    'national insurance',
    '^ni (number|no)$',
    'passport',
    'home office',
    'address',
    '\\bpost ?code\\b',
    '\\buprn\\b',
    '\\b(telephone|phone|mobile|e ?mail)\\b',
  ].join('|'),
);
const BIRTH = /\b(dob|d o b|date of birth|birth ?date|date born)\b/;

/** True where a header names who somebody is or where they live. */
export const saysWho = (header: string): boolean => WHO.test(plainHeader(header));

/** True where a header names the day somebody was born. */
export const saysBirth = (header: string): boolean => BIRTH.test(plainHeader(header));

/**
 * The list without what says who somebody is: columns of names, NHS numbers and addresses are gone, and a date of birth
 * has become the age band at `today` (yyyy-mm-dd). Nothing of them is kept, not even while the columns are settled.
 */
export function withoutPersonalData(
  list: CaseloadList,
  today: string,
): { list: CaseloadList; dropped: string[] } {
  const places = list.headers.map((_, place) => place);
  const gone = places.filter((at) => saysWho(list.headers[at] ?? '') || holdsNhsNumbers(list, at));
  const kept = places.filter((at) => !gone.includes(at));
  const births = new Set(kept.filter((at) => saysBirth(list.headers[at] ?? '')));
  const read = (cells: string[], at: number) => {
    const cell = cells[at] ?? '';
    return births.has(at) ? (ageBand(cell, today) ?? cell) : cell;
  };
  return {
    dropped: gone.map((at) => headerName(list.headers, at)),
    list: {
      headers: kept.map((at) => list.headers[at] ?? ''),
      rows: list.rows.map(({ line, cells }) => ({ line, cells: kept.map((at) => read(cells, at)) })),
    },
  };
}
