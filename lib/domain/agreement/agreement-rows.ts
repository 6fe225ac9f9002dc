import type { Agreement } from '#lib/domain/agreement/agreement.ts';
import {
  bandInWords,
  coefficientInWords,
  confusionInWords,
  limitsInWords,
} from '#lib/domain/agreement/agreement-words.ts';
import type { CycleAgreement } from '#lib/domain/agreement/cycle-agreement.ts';
import { OUTCOME_SCALE, type RatingScale } from '#lib/domain/agreement/rating-scale.ts';
import type { CsvRow } from '#lib/domain/findings/csv-rows.ts';
import { rangeInWords } from '#lib/domain/findings/words.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

type Column = { heading: string; of: (agreement: Agreement, scale: RatingScale) => string | number };

const COLUMNS: readonly Column[] = [
  { heading: 'Pairs', of: ({ pairs }) => pairs },
  { heading: 'Both answered', of: ({ compared }) => compared },
  { heading: 'Agreed', of: ({ agreed }) => agreed },
  {
    heading: 'Per cent agreed',
    of: ({ agreed, compared, interval }) =>
      interval === null ? '' : (percentOf(agreed, compared).value ?? ''),
  },
  { heading: 'Likely range (95%)', of: ({ interval }) => rangeInWords(interval) },
  { heading: "Gwet's AC1", of: ({ ac1 }) => coefficientInWords(ac1) },
  { heading: 'AC1 range (95%)', of: ({ ac1 }) => limitsInWords(ac1) },
  { heading: 'AC1 is called', of: ({ ac1 }) => bandInWords(ac1) },
  { heading: 'Weighted kappa', of: ({ kappa }) => (kappa ? coefficientInWords(kappa) : '') },
  { heading: 'Kappa range (95%)', of: ({ kappa }) => (kappa ? limitsInWords(kappa) : '') },
  { heading: "Krippendorff's alpha", of: ({ alpha }) => coefficientInWords(alpha) },
  {
    heading: 'Answers given side by side',
    of: ({ confusions }, scale) =>
      confusions.map((confusion) => confusionInWords(confusion, scale)).join('; '),
  },
];

const DEFINITIONS: CsvRow[] = [
  ['Agreed', 'Both of a pair gave the same answer alone, before they talked.'],
  [
    "Gwet's AC1",
    'Agreement beyond chance that stays sensible where nearly every answer is the same. KL Gwet, 2008.',
  ],
  ['Weighted kappa', "Cohen's kappa with quadratic weights, over the pairs that both gave a grade."],
  ["Krippendorff's alpha", 'Ordinal for grades and scales, nominal for all else; no interval is worked out.'],
  ['Fewer than 20 pairs', 'Counts only: one pair more or less would change what a coefficient is called.'],
  ['No variation', 'Everyone gave one and the same answer, so that no coefficient can be worked out.'],
];

const row = (
  kind: string,
  name: string,
  { agreement, scale }: { agreement: Agreement; scale: RatingScale },
) => [kind, name, ...COLUMNS.map(({ of }) => of(agreement, scale))];

/** The agreement of a cycle's pairs as rows of a file; counts and coefficients, no case and no person. */
export function agreementRows(
  cycle: { name: string; publishedOn: string | null },
  { pairs, whole, areas, questions, differing }: CycleAgreement,
): CsvRow[] {
  return [
    ['Agreement of pairs', cycle.name],
    cycle.publishedOn ? ['Published', cycle.publishedOn] : ['Edition', 'Provisional: not published'],
    ['Audits that two people judged alone', pairs],
    ['Questions that pairs read differently', differing.map(({ number }) => number).join(', ') || 'None'],
    ...DEFINITIONS,
    [],
    ['Kind', 'Key area or question', ...COLUMNS.map(({ heading }) => heading)],
    row('Whole cycle', 'Every answer, by what it counts as', { agreement: whole, scale: OUTCOME_SCALE }),
    ...areas.map(({ label, agreement }) => row('Key area', label, { agreement, scale: OUTCOME_SCALE })),
    ...questions.map(({ number, text, ...question }) => row('Question', `${number} ${text}`, question)),
  ];
}
