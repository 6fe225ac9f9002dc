import type { ReadSheet } from '#lib/domain/cycles/frame/caseload-list.ts';
import { type ColumnPlaces, FRAME_COLUMN_NAMES } from '#lib/domain/cycles/frame/columns.ts';
import { recogniseColumns } from '#lib/domain/cycles/frame/recognise-columns.ts';

/** The list of a file that is most likely meant, and how its columns were recognised. */
export type ChosenSheet = { sheet: number; places: ColumnPlaces };

/**
 * The first list that has a reference and a team; failing that the one of which most is recognised. An inspectors' workbook
 * has a dozen lists, and those of contacts and carers belong to no team.
 */
export function chooseSheet(sheets: readonly ReadSheet[], teamNames: readonly string[]): ChosenSheet {
  const read = sheets.map(({ list }, sheet) => ({ sheet, places: recogniseColumns(list, teamNames) }));
  const whole = read.find(({ places }) => places.reference !== undefined && places.team !== undefined);
  const known = ({ places }: ChosenSheet) => FRAME_COLUMN_NAMES.filter((name) => name in places).length;
  return (
    whole ?? read.reduce((most, next) => (known(next) > known(most) ? next : most), { sheet: 0, places: {} })
  );
}
