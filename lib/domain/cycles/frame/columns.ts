import { z } from 'zod';
import { accepted, type Outcome, refusedAll } from '#lib/domain/problems.ts';

/** The columns kept of a caseload list, and the spellings they are recognised by, the surest first. */
export const FRAME_COLUMNS = {
  reference: {
    label: 'Case reference',
    required: true,
    spellings: [
      'case reference',
      'case ref',
      'case reference number',
      'case id',
      'case number',
      'case no',
      'child unique id',
      'child id',
      'child ref',
      'child reference',
      'person id',
      'person reference',
      'client id',
      'client ref',
      'client reference',
      'lcs id',
      'las id',
      'ics id',
      'mosaic id',
      'liquidlogic id',
      'eclipse id',
      'care first id',
      'carefirst id',
      'unique id',
      'reference',
      'reference number',
      'ref',
      'id',
    ],
  },
  team: {
    label: 'Team',
    required: true,
    spellings: [
      'team',
      'team name',
      'current team',
      'allocated team',
      'case team',
      'responsible team',
      'service team',
    ],
  },
  worker: {
    label: 'Worker',
    required: false,
    spellings: [
      'worker',
      'worker name',
      'social worker',
      'allocated worker',
      'allocated social worker',
      'lead worker',
      'case worker',
      'caseworker',
      'key worker',
      'keyworker',
      'lead professional',
      'lead practitioner',
      'case holder',
    ],
  },
} as const;

/** A column that is kept. */
export type FrameColumn = keyof typeof FRAME_COLUMNS;

/** The kept columns in the order they are shown. */
export const FRAME_COLUMN_NAMES = ['reference', 'team', 'worker'] as const satisfies FrameColumn[];

/** Which column of the list holds what, by place from 0; null where none does. */
export type ColumnPlaces = Record<FrameColumn, number | null>;

/** Places good enough to read by: reference and team are there. */
export type FramePlaces = { reference: number; team: number; worker: number | null };

const plain = (header: string) =>
  header
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The columns a list's headers name; the surest spelling wins where several would do. */
export function recogniseColumns(headers: readonly string[]): ColumnPlaces {
  const known = headers.map(plain);
  const find = (column: FrameColumn) => {
    const place = FRAME_COLUMNS[column].spellings
      .map((spelling) => known.indexOf(spelling))
      .find((at) => at >= 0);
    return place ?? null;
  };
  return { reference: find('reference'), team: find('team'), worker: find('worker') };
}

const place = z
  .string()
  .regex(/^\d{0,3}$/)
  .transform((text) => (text === '' ? null : Number(text)));

/** The coordinator's own choice of columns, as the form posts it: a place from 0, or empty for none. */
export const columnsSchema = z.object({ reference: place, team: place, worker: place });

/** Checks that the places can be read by: the two that are needed are there, and none is used twice. */
export function settlePlaces(places: ColumnPlaces, width: number): Outcome<FramePlaces> {
  const { reference, team, worker } = places;
  const used = [reference, team, worker].filter((at) => at !== null);
  const problems = [];
  if (reference === null)
    problems.push({ field: 'reference', message: 'Choose the column that holds the case reference' });
  if (team === null) problems.push({ field: 'team', message: 'Choose the column that holds the team' });
  if (new Set(used).size < used.length || used.some((at) => at >= width))
    problems.push({
      field: 'reference',
      message: 'Choose a different column for the reference, the team and the worker',
    });
  if (reference === null || team === null || problems.length > 0) return refusedAll(problems);
  return accepted({ reference, team, worker });
}
