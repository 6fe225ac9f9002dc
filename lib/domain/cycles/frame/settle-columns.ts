import { CASE_ATTRIBUTE_NAMES } from '#lib/domain/cycles/frame/attributes.ts';
import { type CaseloadList, headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import { isTooVaried } from '#lib/domain/cycles/frame/column-content.ts';
import { type ColumnPlaces, type FramePlaces, settlePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { type Outcome, refusedAll } from '#lib/domain/problems.ts';

/**
 * Checks that a list can be read by these columns: as `settlePlaces`, and that what describes a case is a description. A
 * column that says something else of every case, such as its notes, is not kept, whatever it is taken for.
 */
export function settleColumns(list: CaseloadList, places: ColumnPlaces): Outcome<FramePlaces> {
  const settled = settlePlaces(places, list.headers.length);
  if (!settled.ok) return settled;
  const problems = CASE_ATTRIBUTE_NAMES.flatMap((field) => {
    const at = places[field];
    if (at === undefined || !isTooVaried(list, at)) return [];
    const message = `“${headerName(list.headers, at)}” says something else of nearly every case: choose a column that sorts cases into groups, or none`;
    return [{ field, message }];
  });
  return problems.length > 0 ? refusedAll(problems) : settled;
}
