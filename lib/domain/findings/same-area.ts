import type { Comparability } from '#lib/domain/findings/comparable.ts';
import type { Figure } from '#lib/domain/findings/figure.ts';
import type { Series, SeriesPoint } from '#lib/domain/findings/series.ts';

/** The key area in one published cycle, as it stands beside the one that is read. */
export type SameAreaRow = {
  cycleId: string;
  name: string;
  /** Day of its latest edition, yyyy-mm-dd. */
  editionOn: string;
  figure: Figure;
  /** Whether it asks what the cycle that is read asks. */
  comparable: Exclude<Comparability, 'absent'>;
  /** It is the cycle that is read. */
  isThis: boolean;
};

/** The latest of them, and how many earlier ones are not among them. */
export type SameArea = { rows: SameAreaRow[]; earlier: number };

/** A page about one cycle shows so many; the trend shows all. */
const MOST_ROWS = 8;

/** Two versions are known to ask the same where they are one version, or both ask what the latest one asks. */
function asksTheSame(point: SeriesPoint, read: { version: string; comparable: Comparability }, id: string) {
  if (point.version === read.version) return true;
  const own = point.areas.find((area) => area.id === id)?.comparable;
  return own === 'same' && read.comparable === 'same';
}

/**
 * One key area in every published cycle of the tool, the latest first; empty where no other cycle has it. `read` is the
 * cycle whose page it stands on, and the version of its tool.
 */
export function sameArea(
  series: Series | null,
  keyArea: string,
  read: { cycleId: string; version: string },
): SameArea {
  const points = series?.points ?? [];
  const own = points.find(({ version }) => version === read.version);
  const comparable = own?.areas.find(({ id }) => id === keyArea)?.comparable ?? 'changed';
  const rows = points.flatMap((point): SameAreaRow[] => {
    const area = point.areas.find(({ id }) => id === keyArea);
    if (!area) return [];
    const { cycleId, name, editionOn } = point;
    const same = asksTheSame(point, { version: read.version, comparable }, keyArea);
    return [
      {
        ...{ cycleId, name, editionOn, figure: area.figure },
        comparable: same ? 'same' : 'changed',
        isThis: cycleId === read.cycleId,
      },
    ];
  });
  if (rows.every(({ isThis }) => isThis)) return { rows: [], earlier: 0 };
  return { rows: rows.toReversed().slice(0, MOST_ROWS), earlier: Math.max(0, rows.length - MOST_ROWS) };
}
