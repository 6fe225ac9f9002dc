import { headerName } from '#lib/domain/cycles/frame/caseload-list.ts';
import type { FramePlaces } from '#lib/domain/cycles/frame/columns.ts';
import { REFUSALS, type Refusal } from '#lib/domain/cycles/frame/refusals.ts';

/** Refused cells as rows of a file: where each is, what it says, why it is refused and what would be accepted. */
export const refusalRows = (
  refusals: readonly Refusal[],
  headers: readonly string[],
  places: FramePlaces,
): string[][] => [
  ['Line', 'Column', 'What it says', 'Why it is refused', 'What would be accepted'],
  ...refusals.map(({ line, column, value, kind, reason }) => [
    String(line),
    headerName(headers, places[column] ?? 0),
    value,
    reason,
    REFUSALS[kind].accepts,
  ]),
];
