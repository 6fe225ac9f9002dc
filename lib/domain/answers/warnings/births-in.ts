import type { TextWarning } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { readDate } from '#lib/domain/answers/written-date.ts';

const DATE =
  '(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?[ ](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?[ ]\\d{2,4})';
const SMALL = '(?:[\\s:,;=(–-]|\\b(?:on|the|is|was|as|of|in|recorded|given)\\b){0,8}';
const BIRTH_WORD = '(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)';

/** "DOB 3.3.2015", "born on 3 March 2015": after a word of birth, with nothing but small words between. */
const AFTER_WORD = new RegExp(
  `(?<![\\p{L}\\d])${BIRTH_WORD}(?=[\\s:,;=(–-])${SMALL}(${DATE})(?![\\d/])`,
  'giu',
);
/** "3 March 2015 (date of birth)". */
const BEFORE_WORD = new RegExp(
  `(?<![\\d/])(${DATE})[\\s,(–-]{1,3}(?:(?:is|was) )?(?:(?:the|his|her|their) )?(?:d\\.?o\\.?b|date of birth)`,
  'giu',
);
/** "aged 11 (3/3/2015)": only where the date gives that age, so that a visit to a child of eleven is none. */
const BESIDE_AGE = new RegExp(
  `\\bage[d]?[ ]?(\\d{1,2})(?: years?(?: old)?)?[\\s,(:–-]{1,3}(${DATE})(?![\\d/])`,
  'giu',
);

const yearOf = (date: string): number => Number((readDate(date.replace(/ of /i, ' ')) ?? '0').slice(0, 4));

const givesAge = (age: string, date: string, today: string): boolean => {
  const years = Number(today.slice(0, 4)) - yearOf(date) - Number(age);
  return years === 0 || years === 1;
};

/** What looks like a date of birth; `today` (yyyy-mm-dd) tells whether a date beside an age is the birth's. */
export function birthsIn(text: string, today: string): TextWarning[] {
  const beside = [...text.matchAll(BESIDE_AGE)].filter(([, age = '', date = '']) =>
    givesAge(age, date, today),
  );
  return [...text.matchAll(AFTER_WORD), ...text.matchAll(BEFORE_WORD), ...beside].map(
    ({ 0: piece, index }) => ({ kind: 'date-of-birth', piece: piece.trim(), at: index }),
  );
}
