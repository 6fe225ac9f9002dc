import { type FormFields, typed } from '#lib/domain/parse-form.ts';

const PARTS = ['day', 'month', 'year'] as const;

/** The three boxes of a date as they were typed. */
export type TypedDate = Record<(typeof PARTS)[number], string>;

/** What was typed in a date's three boxes (`dueOn-day`, …), or the parts of the yyyy-mm-dd date it had before. */
export function typedDate(fields: FormFields, name: string, before = ''): TypedDate {
  const [year = '', month = '', day = ''] = before.split('-');
  return {
    day: typed(fields, `${name}-day`, plainNumber(day)).trim(),
    month: typed(fields, `${name}-month`, plainNumber(month)).trim(),
    year: typed(fields, `${name}-year`, year).trim(),
  };
}

/** Three typed boxes as one text: yyyy-mm-dd where they make a date, '' where all are empty, else what cannot be one. */
export function isoFromTyped({ day, month, year }: TypedDate): string {
  if (day === '' && month === '' && year === '') return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const plainNumber = (digits: string) => digits.replace(/^0/, '');
