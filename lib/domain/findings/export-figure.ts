import { SELECTIONS, type Selection } from '#lib/domain/audits/selection.ts';
import { type Figure, figureOf, hasPercent } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { type FoundCount, foundIn } from '#lib/domain/findings/found-places.ts';
import { outcomesOf } from '#lib/domain/findings/tallies.ts';
import { asSentence, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';

import { placeWords } from '#lib/domain/tools/question-words.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { KeyArea } from '#lib/domain/tools/tool.ts';
import type { FigureDecision } from '#lib/statistics/meaningful-figure.ts';
import type { Interval } from '#lib/statistics/wilson-score.ts';

/** Which rule of the council a figure falls under, as a reader of a file needs it. */
export const DISPLAYS = {
  'percent-with-interval': { label: 'Percentage and likely range' },
  'percent-with-interval-flagged': { label: 'Percentage and likely range; few answers, read with care' },
  'count-only': { label: 'Counts only: too few answers for a percentage' },
  none: { label: 'No figure' },
} as const satisfies Record<FigureDecision['display'], { label: string }>;

/** What stands in the place of a figure or a group that is hidden. */
export const HIDDEN = 'Hidden: few cases';

/** How a figure may be shown. */
export type Display = keyof typeof DISPLAYS;

/** The numbers of one figure, each of them once: what a page, a file and the interface say is said from these. */
export type ExportNumbers = {
  /** As it is read on the page: "60% (15 of 25)"; empty where no share may be made of the counts. */
  words: string;
  /** Rounded half up; null where no percentage is shown. */
  percent: number | null;
  /** The likely range in words, "41% to 77%"; empty where there is none. */
  range: string;
  /** The ends of the 95% Wilson interval in per cent, to one decimal place. */
  low: number | null;
  high: number | null;
  display: Display;
};

/** One line of the table: a key area or one of its questions, of the cases drawn or of those picked by hand. */
export type ExportFigure = ExportNumbers & {
  kind: 'key-area' | 'question';
  id: string;
  /** The key area it belongs to; its own id for a key area. */
  keyArea: string;
  label: string;
  selection: Selection;
  counts: Figure;
  /** Where the tool expects the evidence, in the council's words. */
  expectedIn: string[];
  found: FoundCount[];
};

const inPerCent = (interval: Interval | null, end: 0 | 1): number | null =>
  interval === null ? null : Math.round(interval[end] * 1000) / 10;

/** The numbers of a figure as they leave the page. */
export const exportNumbers = (figure: Figure): ExportNumbers => ({
  words: asSentence(figureInWords(figure)),
  percent: hasPercent(figure) ? figure.percent.value : null,
  range: rangeInWords(figure.interval),
  low: inPerCent(figure.interval, 0),
  high: inPerCent(figure.interval, 1),
  display: figure.decision.display,
});

// A share of cases picked by hand would speak for nobody, so theirs is left out.
const NO_SHARE: ExportNumbers = {
  ...{ words: '', percent: null, range: '', low: null, high: null },
  display: 'count-only',
};

type Line = Pick<ExportFigure, 'kind' | 'id' | 'label'> & { questions: readonly string[] };

function linesOf({ tool }: FindingsRecord, { id, label, questions }: KeyArea): Line[] {
  const beneath = questions.flatMap((asked): Line[] => {
    const question = findQuestion(tool, asked);
    if (!question) return [];
    return [
      { kind: 'question', id: asked, label: `${question.number} ${question.text}`, questions: [asked] },
    ];
  });
  return [{ kind: 'key-area', id, label, questions }, ...beneath];
}

/** Every key area and its questions in report order, of the cases of one selection. */
export function exportFigures(record: FindingsRecord, selection: Selection): ExportFigure[] {
  const tallies = selection === 'random' ? record.tallies : record.targeted;
  const { tool, rule } = record;
  return tool.keyAreas.flatMap((area) =>
    linesOf(record, area).map(({ questions, ...line }) => {
      const counts = figureOf(outcomesOf(tallies, { kind: line.kind, subject: line.id }), rule);
      const asked = questions.flatMap((id) => findQuestion(tool, id) ?? []);
      return {
        ...line,
        ...{ keyArea: area.id, selection, counts },
        ...(selection === 'random' ? exportNumbers(counts) : NO_SHARE),
        expectedIn: [...new Set(asked.flatMap((question) => placeWords(question, tool)))],
        found: foundIn(tallies, questions),
      };
    }),
  );
}

/** How a line may be shown, in words. */
export const displayInWords = ({
  display,
  selection,
}: Pick<ExportFigure, 'display' | 'selection'>): string =>
  selection === 'random'
    ? DISPLAYS[display].label
    : `Counts only: ${SELECTIONS[selection].label.toLowerCase()}`;
