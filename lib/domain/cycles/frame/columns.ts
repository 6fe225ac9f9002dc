import { z } from 'zod';
import {
  CASE_ATTRIBUTE_NAMES,
  CASE_ATTRIBUTES,
  type CaseAttribute,
} from '#lib/domain/cycles/frame/attributes.ts';
import { accepted, type Outcome, refusedAll } from '#lib/domain/problems.ts';

/** The columns kept of a caseload list, and the header spellings they are recognised by, the surest first. */
export const FRAME_COLUMNS = {
  reference: {
    label: 'Case reference',
    spellings: [
      'case reference',
      'case ref',
      'case reference number',
      'case id',
      'case number',
      'case no',
      'child unique id',
      'young person unique id',
      'person unique identifier',
      'unique identifier',
      'child id',
      'child ref',
      'child reference',
      'person id',
      'person reference',
      'person number',
      'client id',
      'client ref',
      'client reference',
      'customer id',
      'service user id',
      'service user number',
      'swift id',
      'swift no',
      'lcs id',
      'las id',
      'ics id',
      'paris id',
      'mosaic id',
      'mosaic person id',
      'liquidlogic id',
      'azeus id',
      'eclipse id',
      'care first id',
      'carefirst id',
      'frameworki id',
      'la child id',
      'local id',
      'staff number',
      'staff no',
      'staff id',
      'employee number',
      'employee no',
      'employee id',
      'payroll number',
      'complaint reference',
      'complaint number',
      'complaint id',
      'concern id',
      'enquiry id',
      'safeguarding enquiry id',
      'episode id',
      'unique id',
      'reference',
      'reference number',
      'ref no',
      'ref',
      'id',
      'child',
    ],
  },
  team: {
    label: 'Team',
    spellings: [
      'current team',
      'allocated team',
      'current allocated team',
      'case team',
      'responsible team',
      'service team',
      'worker team',
      'allocated worker team',
      'staff team',
      'team name',
      'team description',
      'org unit',
      'organisational unit',
      'team',
    ],
  },
  worker: {
    label: 'Worker',
    spellings: [
      'allocated worker',
      'allocated social worker',
      'current allocated worker',
      'current worker',
      'current social worker',
      'worker',
      'worker name',
      'social worker',
      'social worker name',
      'lead worker',
      'case worker',
      'caseworker',
      'key worker',
      'keyworker',
      'personal adviser',
      'lead professional',
      'lead practitioner',
      'lead family worker',
      'care manager',
      'care coordinator',
      'enquiry officer',
      'investigating officer',
      'case holder',
      'caseholder',
      'case owner',
      'allocated to',
      'line manager',
      'supervisor',
      'supervisor name',
      'line manager name',
    ],
  },
  family: {
    label: 'Family or household',
    spellings: [
      'family id',
      'family number',
      'family reference',
      'family ref',
      'family unique id',
      'family group id',
      'family group',
      'family',
      'household id',
      'household reference',
      'household ref',
      'household',
      'sibling group',
      'sibling group id',
      'siblings id',
      'group id',
    ],
  },
  ...CASE_ATTRIBUTES,
} as const;

/** A column that is kept. */
export type FrameColumn = 'reference' | 'team' | 'worker' | 'family' | CaseAttribute;

/** The kept columns in the order they are shown. */
export const FRAME_COLUMN_NAMES = [
  'reference',
  'team',
  'worker',
  'family',
  ...CASE_ATTRIBUTE_NAMES,
] as const satisfies FrameColumn[];

/** Which column of the list holds what, by place from 0; absent where none does. */
export type ColumnPlaces = Partial<Record<FrameColumn, number>>;

/** Places good enough to read by: reference and team are there. */
export type FramePlaces = ColumnPlaces & { reference: number; team: number };

/** Places as they are kept between requests. */
export const placesSchema: z.ZodType<ColumnPlaces> = z.partialRecord(
  z.enum(FRAME_COLUMN_NAMES),
  z.int().nonnegative(),
);

/** Checks that the places can be read by: the two that are needed are there, and none is used twice. */
export function settlePlaces(places: ColumnPlaces, width: number): Outcome<FramePlaces> {
  const { reference, team } = places;
  const problems = FRAME_COLUMN_NAMES.flatMap((name, order) => {
    const at = places[name];
    if (at === undefined) return [];
    const before = FRAME_COLUMN_NAMES.slice(0, order).find((other) => places[other] === at);
    if (at < width && !before) return [];
    const other = before ? FRAME_COLUMNS[before].label.toLowerCase() : '';
    const message = other
      ? `That column is the ${other} already: choose another`
      : 'Choose a column of the list';
    return [{ field: name, message }];
  });
  if (reference === undefined)
    problems.push({ field: 'reference', message: 'Choose the column that holds the case reference' });
  if (team === undefined) problems.push({ field: 'team', message: 'Choose the column that holds the team' });
  if (reference === undefined || team === undefined || problems.length > 0) return refusedAll(problems);
  return accepted({ ...places, reference, team });
}
