/** What free text should not hold, what each is called, and what to write in its place. */
export const WARNING_KINDS = {
  name: {
    label: 'a name',
    many: 'Name',
    instead: 'Write a role or an initial, such as “the mother” or “the health visitor”.',
  },
  'date-of-birth': {
    label: 'a date of birth',
    many: 'Date of birth',
    instead: 'Write the age.',
  },
  telephone: {
    label: 'a telephone number',
    many: 'Telephone number',
    instead: 'Say where on the record the number is.',
  },
  'nhs-number': {
    label: 'an NHS number',
    many: 'NHS number',
    instead: 'Take it out: the code of the audit is enough.',
  },
  postcode: {
    label: 'a postcode',
    many: 'Postcode',
    instead: 'Write the kind of place, such as “the family home”.',
  },
} as const;

/** Something free text should not hold. */
export type WarningKind = keyof typeof WARNING_KINDS;

/** The kinds, for schemas and in the order they are listed. */
export const WARNING_KIND_NAMES = [
  'name',
  'date-of-birth',
  'telephone',
  'nhs-number',
  'postcode',
] as const satisfies WarningKind[];

/** A piece of a text that looks like something it should not hold; `at` is where it begins, from 0. */
export type TextWarning = { kind: WarningKind; piece: string; at: number };
