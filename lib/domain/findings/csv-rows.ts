import { SELECTIONS, type Selection } from '#lib/domain/audits/selection.ts';
import { FOUND_HEADINGS, foundCells } from '#lib/domain/findings/csv-found.ts';
import { laterEdition } from '#lib/domain/findings/edition.ts';
import { type Figure, figureOf, hasPercent } from '#lib/domain/findings/figure.ts';
import { describeFindings, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn, outcomesOf } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL, type TallyKind } from '#lib/domain/findings/tally-cells.ts';
import { asSentence, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';

/** Rows of a CSV file: text and whole numbers only. */
export type CsvRow = (string | number)[];

type Subject = { kind: TallyKind; subject: string };
type Column = { heading: string; of: (figure: Figure) => string | number };

const SHARES: readonly Column[] = [
  { heading: 'Evidence on file', of: (figure) => asSentence(figureInWords(figure)) },
  { heading: 'Per cent', of: (figure) => (hasPercent(figure) ? (figure.percent.value ?? '') : '') },
  { heading: 'Likely range (95%)', of: ({ interval }) => rangeInWords(interval) },
];

const COUNTS: readonly Column[] = [
  { heading: 'Met', of: ({ met }) => met },
  { heading: 'Partly', of: ({ partly }) => partly },
  { heading: 'Not met', of: (figure) => figure['not-met'] },
  { heading: 'Nothing found', of: (figure) => figure['not-evidenced'] },
  { heading: 'Answered', of: ({ answered }) => answered },
  { heading: 'Not answered', of: ({ missing }) => missing },
  { heading: 'Does not apply', of: ({ na }) => na },
  { heading: 'Audits returned', of: ({ returned }) => returned },
];

const HEADINGS = [...[...SHARES, ...COUNTS].map(({ heading }) => heading), ...FOUND_HEADINGS];

const DEFINITIONS: CsvRow[] = [
  [
    'Evidence on file',
    'Met, out of the audits that answered. “Does not apply” and blanks are not in the base.',
  ],
  ['Met', 'The record shows it was done, to the standard of the question.'],
  ['Not met', 'The record shows it was not done, or the work was graded below good.'],
  ['Nothing found', 'The record is silent: the work may have been done.'],
  ['Likely range', '95% Wilson interval.'],
  [
    SELECTIONS.targeted.label,
    'Cases chosen because of a concern. They have counts only and are in no figure of the cases drawn at random.',
  ],
];

const figureOn = (record: FindingsRecord, selection: Selection, about: Subject): Figure =>
  figureOf(outcomesOf(selection === 'random' ? record.tallies : record.targeted, about), record.rule);

// A share of cases picked by hand would speak for nobody, so theirs is left empty.
const cellsOf = (figure: Figure, selection: Selection): CsvRow => [
  SELECTIONS[selection].label,
  ...SHARES.map(({ of }) => (selection === 'random' ? of(figure) : '')),
  ...COUNTS.map(({ of }) => of(figure)),
];

function rowsOfSelection(record: FindingsRecord, selection: Selection): CsvRow[] {
  const tallies = selection === 'random' ? record.tallies : record.targeted;
  const row = (first: CsvRow, about: Subject, questions: readonly string[]): CsvRow => [
    ...first,
    ...cellsOf(figureOn(record, selection, about), selection),
    ...foundCells(record.tool, tallies, questions),
  ];
  return record.tool.keyAreas.flatMap(({ id, label, questions }) => [
    row(['Key area', label], { kind: 'key-area', subject: id }, questions),
    ...questions.flatMap((subject): CsvRow[] => {
      const question = findQuestion(record.tool, subject);
      return question
        ? [row(['Question', `${question.number} ${question.text}`], { kind: 'question', subject }, [subject])]
        : [];
    }),
  ]);
}

function editionRows({ edition, editions, publishedOn }: FindingsRecord): CsvRow[] {
  const read = editions.find(({ number }) => number === edition);
  if (!read) return [['Edition', 'Provisional: not published']];
  const later = laterEdition({ edition, editions });
  return [
    ['Edition', read.number],
    ['Published', publishedOn ?? ''],
    ...(read.reason ? [['Why this edition', read.reason]] : []),
    ...(later ? [['Not the latest', `Edition ${later.number} was published on ${later.publishedOn}`]] : []),
  ];
}

/** The findings as rows of a file: what they are, what the words mean, then each key area and its questions. */
export function csvRows(record: FindingsRecord): CsvRow[] {
  const { returned, cautions, changed } = describeFindings(record);
  const picked = countIn(record.targeted, RETURNED_CELL);
  return [
    ['Findings', record.name],
    ...editionRows(record),
    ['Audits returned', `${returned} of ${record.requested}`],
    ['Drawn at random from', record.frameSize],
    ...(picked > 0 ? [['Picked by hand, returned', picked]] : []),
    ...cautions.map((caution): CsvRow => ['Read with care', caution]),
    ...changed.map(({ words }): CsvRow => ['Changed after the return', words]),
    ...DEFINITIONS,
    [],
    [...['Kind', 'Key area or question', 'Selection'], ...HEADINGS],
    ...rowsOfSelection(record, 'random'),
    ...(picked > 0 ? rowsOfSelection(record, 'targeted') : []),
  ];
}
