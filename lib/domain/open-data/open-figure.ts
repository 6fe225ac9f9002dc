import { z } from 'zod';
import { type ExportFigure, type ExportNumbers, HIDDEN } from '#lib/domain/findings/export-figure.ts';

const count = z.int().min(0);

/** How much of a figure or a group is given. */
export const SHOWN = z
  .enum(['percent', 'counts', 'none', 'hidden'])
  .describe(
    'percent: a percentage with its counts and range. counts: too few answers for a percentage. none: the council shows no figure, “words” says why. hidden: few cases, so nothing is given.',
  );

/** The numbers of one share; all null where they are hidden. */
export const shareFields = {
  shown: SHOWN,
  words: z.string().describe('As it is read on the page: “60% (15 of 25)”.'),
  met: count.nullable().describe('Audits in which the evidence was found.'),
  base: count
    .nullable()
    .describe(
      'Audits that answered. “Does not apply” and blanks are not in it. Always give it beside a percentage.',
    ),
  percent: z.int().min(0).max(100).nullable().describe('Met out of base, rounded half up.'),
  low: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('Lower end of the 95% Wilson interval, in per cent to one decimal place.'),
  high: z.number().min(0).max(100).nullable().describe('Its upper end.'),
} as const;

/** One key area or question as the outside may have it. */
export const openFigureSchema = z
  .object({
    kind: z.enum(['key-area', 'question']),
    id: z.string().describe('Stays the same over the versions of a tool, as long as the meaning does.'),
    keyArea: z.string().describe('The key area it belongs to; its own id for a key area.'),
    label: z.string().describe('In the words of the tool.'),
    ...shareFields,
    partly: count
      .nullable()
      .describe('Of the base: a part of the evidence was found. Null beside few cases.'),
    notMet: count.nullable().describe('Of the base: the record shows that it was not done.'),
    nothingFound: count
      .nullable()
      .describe('Of the base: the record is silent, the work may have been done.'),
    notAnswered: count.nullable().describe('Audits it applies to that left it blank. Null beside few cases.'),
    doesNotApply: count.nullable().describe('Audits it does not apply to.'),
  })
  .describe('Of the cases drawn at random; those picked by hand are in no figure.');

/** One key area or question as the outside may have it. */
export type OpenFigure = z.infer<typeof openFigureSchema>;

/** A line as the table has it. */
export type OpenLine = ExportNumbers & Pick<ExportFigure, 'kind' | 'id' | 'keyArea' | 'label' | 'counts'>;

const DISPLAYED = {
  'percent-with-interval': 'percent',
  'percent-with-interval-flagged': 'percent',
  'count-only': 'counts',
  none: 'none',
} as const satisfies Record<ExportNumbers['display'], OpenFigure['shown']>;

const NOTHING = {
  ...{ met: null, base: null, percent: null, low: null, high: null },
  ...{ partly: null, notMet: null, nothingFound: null, notAnswered: null, doesNotApply: null },
};

/** Counts where none of them is of few cases, else none of them: what one of them is could be told from the rest. */
function allOrNone<K extends string>(counts: Record<K, number>, hideUpTo: number): Record<K, number | null> {
  const few = Object.values<number>(counts).some((each) => each >= 1 && each <= hideUpTo);
  const none: Record<K, number | null> = { ...counts };
  for (const key in none) none[key] = few ? null : counts[key];
  return none;
}

/**
 * A figure as it may leave the council: the same words and numbers as on the page, or nothing where few cases met or few
 * did not. How the rest came out is given only where none of it is few.
 */
export function openFigure(line: OpenLine, hideUpTo: number): OpenFigure {
  const { kind, id, keyArea, label, counts, words, percent, low, high } = line;
  const about = { kind, id, keyArea, label };
  const { met, partly, answered: base, missing, na } = counts;
  const isFew = (each: number) => each >= 1 && each <= hideUpTo;
  const shown = DISPLAYED[line.display];
  // Why there is no figure tells nothing of how those who answered came out.
  if (shown === 'none') return { ...about, ...NOTHING, shown, words, base };
  if (isFew(met) || isFew(base - met)) return { ...about, ...NOTHING, shown: 'hidden', words: HIDDEN };
  return {
    ...{ ...about, shown, words, met, base, percent, low, high },
    ...allOrNone({ partly, notMet: counts['not-met'], nothingFound: counts['not-evidenced'] }, hideUpTo),
    ...allOrNone({ notAnswered: missing, doesNotApply: na }, hideUpTo),
  };
}
