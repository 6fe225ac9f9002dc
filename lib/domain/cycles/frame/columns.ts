import { z } from 'zod';
import {
  CASE_ATTRIBUTE_NAMES,
  CASE_ATTRIBUTES,
  type CaseAttribute,
} from '#lib/domain/cycles/frame/attributes.ts';
import { CASE_COLUMNS } from '#lib/domain/cycles/frame/case-columns.ts';
import { accepted, type Outcome, refusedAll } from '#lib/domain/problems.ts';

/** The columns kept of a caseload list: their labels and the header spellings they are recognised by. */
export const FRAME_COLUMNS = { ...CASE_COLUMNS, ...CASE_ATTRIBUTES } as const;

/** A column that is kept. */
export type FrameColumn = keyof typeof CASE_COLUMNS | CaseAttribute;

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
