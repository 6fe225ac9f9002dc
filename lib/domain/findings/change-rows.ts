import type { CycleChange, TestedArea } from '#lib/domain/findings/change.ts';
import type { ChangeTest } from '#lib/domain/findings/change-test.ts';
import { changeInWords } from '#lib/domain/findings/change-words.ts';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import { asSentence } from '#lib/domain/findings/words.ts';

/** What two sides are, by name and day (yyyy-mm-dd; null where figures still move). */
export type ChangeNamed = {
  now: { name: string; on: string | null };
  before: { name: string; on: string };
  cautions: readonly string[];
};

const COLUMNS = [
  ...['Key area', 'Before', 'Met before', 'Out of before', 'Now', 'Met now', 'Out of now'],
  ...['Difference in points', 'From', 'To', 'What changed', 'Fisher’s exact p', 'p adjusted by Holm'],
];

const rounded = (number: number, places: number): number => Number(number.toFixed(places));

/** The difference and its 95% interval in points, to a tenth. */
const pointsOf = ({ difference, interval }: ChangeTest): number[] =>
  [difference, ...interval].map((share) => rounded(100 * share, 1));

const chancesOf = ({ p, adjusted }: ChangeTest): number[] =>
  [p, adjusted].map((chance) => rounded(chance, 4));

function rowOf({ label, before, now, test, why }: TestedArea): CsvRow {
  return [
    label,
    ...[before?.words ?? '', before?.share?.met ?? '', before?.share?.base ?? ''],
    ...[now.words, now.share?.met ?? '', now.share?.base ?? ''],
    ...(test ? pointsOf(test) : ['', '', '']),
    test ? asSentence(changeInWords(test)) : (why ?? ''),
    ...(test ? chancesOf(test) : ['', '']),
  ];
}

/** A comparison as rows of a file: what stands beside what, how to read it, and the page's table with its tests. */
export const changeRows = ({ areas }: CycleChange, { now, before, cautions }: ChangeNamed): CsvRow[] => [
  ['Now', now.name, now.on ?? 'provisional'],
  ['Before', before.name, before.on],
  ...cautions.map((caution) => ['Read with care', caution]),
  [],
  COLUMNS,
  ...areas.map(rowOf),
];
