import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import { BREAKDOWNS } from '#lib/domain/findings/breakdown-by.ts';
import { type DisclosureRule, seesEveryCount } from '#lib/domain/findings/disclosure.ts';
import { laterEdition } from '#lib/domain/findings/edition.ts';
import { HIDDEN } from '#lib/domain/findings/export-figure.ts';
import type { ExportBreakdown } from '#lib/domain/findings/export-group.ts';
import { describeFindings, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countIn } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { partInWords } from '#lib/domain/findings/words.ts';

/** One thing a reader of a file has to know: what it is called, and what there is to say. */
export type ExportNote = readonly [name: string, says: string | number];

const DEFINITIONS: readonly ExportNote[] = [
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

function editionNotes({ edition, editions, publishedOn }: FindingsRecord): ExportNote[] {
  const read = editions.find(({ number }) => number === edition);
  if (!read) return [['Edition', 'Provisional: not published']];
  const later = laterEdition({ edition, editions });
  return [
    ['Edition', read.number],
    ['Published', publishedOn ?? ''],
    ...(read.reason ? [['Why this edition', read.reason] as const] : []),
    ...(later
      ? [['Not the latest', `Edition ${later.number} was published on ${later.publishedOn}`] as const]
      : []),
  ];
}

/** What decides whether a figure is shown, from the council's own limits. */
const shownNote = ({ rule }: FindingsRecord): ExportNote => [
  'When a figure is shown',
  `Where at least ${partInWords(rule.minResponseRate)} of the audits it applies to are answered, and in ${rule.minBaseForAny} or more; as a percentage from ${rule.minBaseForPercent}; below ${rule.smallBaseBelow} it is to be read with care.`,
];

/** What is left out of the breakdowns for this reader, and why. */
function suppressionNotes({ refused }: ExportBreakdown, disclosure: DisclosureRule): ExportNote[] {
  if (seesEveryCount(disclosure.audience))
    return [
      [
        'Breakdowns',
        'Every count is in this file: it is for those who see the cases. Do not pass it on outside.',
      ],
    ];
  return [
    [
      HIDDEN,
      `A group in which 1 to ${disclosure.hideUpTo} cases met or did not meet is hidden, and others with it, so that no subtraction of groups, cuts or editions leads back to it.`,
    ],
    ...refused.map(
      (by): ExportNote => [
        `Not broken down: ${BREAKDOWNS[by].many}`,
        'How these groups overlap with the teams is not known, so nobody could check what a subtraction would tell.',
      ],
    ),
  ];
}

/** A breakdown as it is exported, and by which limits. */
export type ExportedBreakdown = ExportBreakdown & { disclosure: DisclosureRule };

/** What a file says before its figures: what it is, how far to trust it, what the words mean and what is left out. */
export function exportNotes(record: FindingsRecord, breakdown: ExportedBreakdown | null): ExportNote[] {
  const { returned, cautions, changed } = describeFindings(record);
  const picked = countIn(record.targeted, RETURNED_CELL);
  return [
    ['Findings', record.name],
    ...editionNotes(record),
    ['Tool', `${record.tool.title}, version ${record.tool.version}`],
    ['Audits returned', `${returned} of ${record.requested}`],
    ['Drawn at random from', record.frameSize],
    ...(picked > 0 ? [['Picked by hand, returned', picked] as const] : []),
    ...cautions.map((caution): ExportNote => ['Read with care', caution]),
    ...changed.map(({ words }): ExportNote => ['Changed after the return', words]),
    ...DEFINITIONS,
    shownNote(record),
    ...(breakdown ? suppressionNotes(breakdown, breakdown.disclosure) : []),
  ];
}
