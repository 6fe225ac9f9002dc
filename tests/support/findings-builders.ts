import type { DrawMade } from '#lib/domain/findings/draw-made.ts';
import type { Edition } from '#lib/domain/findings/edition.ts';
import { type AreaFinding, type Figure, figureOf } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { OutcomeCounts, TallyCount } from '#lib/domain/findings/tallies.ts';
import { type CountedAnswer, RETURNED_CELL, type TallyKind } from '#lib/domain/findings/tally-cells.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { aTool } from '#tests/support/tool-builders.ts';

/** Counts of every outcome, nought unless said. */
export const theseCounts = (some: Partial<OutcomeCounts> = {}): OutcomeCounts => ({
  met: 0,
  partly: 0,
  'not-met': 0,
  'not-evidenced': 0,
  na: 0,
  unanswered: 0,
  ...some,
});

/** The figure of these counts under the rule every council begins with. */
export const aFigure = (some: Partial<OutcomeCounts>): Figure =>
  figureOf(theseCounts(some), DEFAULT_FIGURE_RULE);

/** A figure of met out of a base, all the rest not met. */
export const aShare = (met: number, base: number): Figure => aFigure({ met, 'not-met': base - met });

/** A key area with these counts. */
export const anArea = (label: string, some: Partial<OutcomeCounts>): AreaFinding => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  figure: aFigure(some),
});

/** The tallies of one question or key area. */
export function talliesOf(kind: TallyKind, subject: string, some: Partial<OutcomeCounts>): TallyCount[] {
  return ANSWER_OUTCOMES.map((option) => ({ kind, subject, option, count: some[option] ?? 0 }));
}

/** An answer as far as counting goes: met, where nobody said, and unmarked, unless said. */
export const aCountedAnswer = (some: Partial<CountedAnswer> = {}): CountedAnswer => ({
  outcome: 'met',
  expectedPlace: null,
  foundIn: null,
  exemplar: false,
  quickWin: null,
  voice: null,
  ...some,
});

/** So many returned audits. */
export const returnedAudits = (count: number): TallyCount => ({ ...RETURNED_CELL, count });

/** The first edition of a cycle, changed as a test needs. */
export const anEdition = (overrides: Partial<Edition> = {}): Edition => ({
  number: 1,
  publishedOn: '2010-12-22',
  reason: '',
  requested: 29,
  returned: 26,
  notReturned: 3,
  ...overrides,
});

/** A first, simple draw, changed as a test needs. */
export const aDraw = (overrides: Partial<DrawMade> = {}): DrawMade => ({
  number: 1,
  method: 'simple',
  strata: [],
  overSampled: [],
  ...overrides,
});

/** A published cycle of the one-question tool, changed as a test needs. */
export const aRecord = (overrides: Partial<FindingsRecord> = {}): FindingsRecord => ({
  cycleId: 'c1',
  name: 'Child protection, cycle 1',
  publishedOn: '2010-12-22',
  edition: 1,
  editions: [anEdition()],
  requested: 29,
  frameSize: 187,
  concerns: { red: 0, amber: 0 },
  hideUpTo: 5,
  pairMode: 'together',
  firstUse: true,
  draw: aDraw(),
  rule: DEFAULT_FIGURE_RULE,
  tool: aTool(),
  tallies: [
    returnedAudits(26),
    ...talliesOf('key-area', 'child-seen', { met: 15, 'not-met': 2, 'not-evidenced': 8, na: 1 }),
    ...talliesOf('question', 'seen', { met: 15, 'not-met': 2, 'not-evidenced': 8, na: 1 }),
    { kind: 'found', subject: 'seen', option: 'expected-place', count: 11 },
    { kind: 'found', subject: 'seen', option: 'paper-file', count: 3 },
    { kind: 'found', subject: 'seen', option: 'not-said', count: 1 },
  ],
  targeted: [],
  changedSince: [],
  expectations: {},
  strata: [],
  ...overrides,
});
