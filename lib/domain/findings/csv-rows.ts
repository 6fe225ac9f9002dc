import { type Figure, figureOf, hasPercent } from '#lib/domain/findings/figure.ts';
import { describeFindings, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { outcomesOf } from '#lib/domain/findings/tallies.ts';
import { asSentence, figureInWords, rangeInWords } from '#lib/domain/findings/words.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';

/** Rows of a CSV file: text and whole numbers only. */
export type CsvRow = (string | number)[];

const COLUMNS: readonly { heading: string; of: (figure: Figure) => string | number }[] = [
  { heading: 'Evidence on file', of: (figure) => asSentence(figureInWords(figure)) },
  { heading: 'Per cent', of: (figure) => (hasPercent(figure) ? (figure.percent.value ?? '') : '') },
  { heading: 'Likely range (95%)', of: ({ interval }) => rangeInWords(interval) },
  { heading: 'Met', of: ({ met }) => met },
  { heading: 'Partly', of: ({ partly }) => partly },
  { heading: 'Not met', of: (figure) => figure['not-met'] },
  { heading: 'Nothing found', of: (figure) => figure['not-evidenced'] },
  { heading: 'Answered', of: ({ answered }) => answered },
  { heading: 'Not answered', of: ({ missing }) => missing },
  { heading: 'Does not apply', of: ({ na }) => na },
  { heading: 'Audits returned', of: ({ returned }) => returned },
];

const DEFINITIONS: CsvRow[] = [
  [
    'Evidence on file',
    'Met, out of the audits that answered. “Does not apply” and blanks are not in the base.',
  ],
  ['Met', 'The record shows it was done, to the standard of the question.'],
  ['Not met', 'The record shows it was not done, or the work was graded below good.'],
  ['Nothing found', 'The record is silent: the work may have been done.'],
  ['Likely range', '95% Wilson interval.'],
];

const line = (kind: string, label: string, figure: Figure): CsvRow => [
  kind,
  label,
  ...COLUMNS.map(({ of }) => of(figure)),
];

function questionRows({ tool, tallies, rule }: FindingsRecord, ids: readonly string[]): CsvRow[] {
  return ids.flatMap((subject) => {
    const question = findQuestion(tool, subject);
    const figure = figureOf(outcomesOf(tallies, { kind: 'question', subject }), rule);
    return question ? [line('Question', `${question.number} ${question.text}`, figure)] : [];
  });
}

/** The findings as rows of a file: what they are, what the words mean, then each key area and its questions. */
export function csvRows(record: FindingsRecord): CsvRow[] {
  const { areas, returned, cautions } = describeFindings(record);
  return [
    ['Findings', record.name],
    ['Edition', record.publishedOn ?? 'Provisional: not published'],
    ['Audits returned', `${returned} of ${record.requested}`],
    ['Drawn at random from', record.frameSize],
    ...cautions.map((caution): CsvRow => ['Read with care', caution]),
    ...DEFINITIONS,
    [],
    ['Kind', 'Key area or question', ...COLUMNS.map(({ heading }) => heading)],
    ...record.tool.keyAreas.flatMap(({ id, label, questions }) => {
      const area = areas.find((finding) => finding.id === id);
      return area ? [line('Key area', label, area.figure), ...questionRows(record, questions)] : [];
    }),
  ];
}
