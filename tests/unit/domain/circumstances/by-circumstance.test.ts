import { describe, expect, test } from 'vitest';
import {
  BANDS,
  CIRCUMSTANCE_NAMES,
  type Circumstance,
  type CircumstanceCell,
  NOT_SAID_BAND,
  readCircumstances,
} from '#lib/domain/circumstances/by-circumstance.ts';
import {
  contextSchema,
  GROUP_DIMENSION_NAMES,
  GROUP_DIMENSIONS,
  groupsOf,
} from '#lib/domain/findings/groups.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';

const cells = (
  counts: { met: number; 'not-met': number },
  of: { circumstance?: Circumstance; group?: string; edition?: number } = {},
): CircumstanceCell[] =>
  (['met', 'not-met'] as const).map((outcome) => ({
    ...{ edition: of.edition ?? 1, circumstance: of.circumstance ?? null, group: of.group ?? '' },
    ...{ outcome, count: counts[outcome] },
  }));

const workers = (group: string, met: number, notMet: number, edition = 1) =>
  cells({ met, 'not-met': notMet }, { circumstance: 'workers', group, edition });

const by = { rule: DEFAULT_FIGURE_RULE, hideUpTo: 5 };
const bandsFor = (audience: 'cases' | 'no-cases', some: CircumstanceCell[]) =>
  readCircumstances(some, { ...by, audience })
    .circumstances.find(({ circumstance }) => circumstance === 'workers')
    ?.bands.map((band) => [
      band.group,
      band.shown,
      ...(band.shown === 'hidden' ? [] : [`${band.figure.share.met} of ${band.figure.share.base}`]),
    ]);

const EDITION = [
  ...cells({ met: 30, 'not-met': 20 }),
  ...workers('One', 16, 9),
  ...workers('Two', 7, 6),
  ...workers('Three or more', 3, 1),
];

describe('the circumstances', () => {
  test('are those that audits are grouped by', () => {
    const grouped = GROUP_DIMENSION_NAMES.filter((name) => GROUP_DIMENSIONS[name].from === 'circumstances');
    expect(CIRCUMSTANCE_NAMES).toEqual(grouped);
  });

  test('have every band that an audit can be put in', () => {
    const posts = ['permanent', 'agency', 'newly-qualified', null];
    const put = Array.from({ length: 60 }, (_, n) =>
      groupsOf({
        attributes: {},
        stratum: '',
        context: contextSchema.parse({
          ...{ 'ctx-social-workers-12m': n, 'ctx-managers-12m': n, 'ctx-unallocated-days': n },
          ...{ 'ctx-caseload': n, 'ctx-agency-worker': posts[n % 4] },
        }),
      }),
    ).flat();
    for (const name of CIRCUMSTANCE_NAMES) {
      const groups = new Set(put.flatMap(({ dimension, group }) => (dimension === name ? [group] : [])));
      expect([...groups].sort()).toEqual([...BANDS[name]].sort());
    }
  });
});

describe('one key area by circumstance', () => {
  test('who sees cases reads every count, and how many did not say', () => {
    expect(bandsFor('cases', EDITION)).toEqual([
      ['One', 'percent', '16 of 25'],
      ['Two', 'percent', '7 of 13'],
      ['Three or more', 'counts', '3 of 4'],
      [NOT_SAID_BAND, 'counts', '4 of 8'],
    ]);
  });

  test('who does not is shown no band of few cases, nor one by which it could be worked out', () => {
    expect(bandsFor('no-cases', EDITION)).toEqual([
      ['One', 'percent', '16 of 25'],
      ['Two', 'hidden'],
      ['Three or more', 'hidden'],
      [NOT_SAID_BAND, 'hidden'],
    ]);
  });

  test('a circumstance nobody recorded leaves all audits unsaid', () => {
    const read = readCircumstances(EDITION, { ...by, audience: 'cases' });
    const caseload = read.circumstances.find(({ circumstance }) => circumstance === 'caseload');
    expect(caseload?.bands.at(-1)).toMatchObject({ group: NOT_SAID_BAND, figure: { returned: 50 } });
  });
});

describe('a late return that makes another edition', () => {
  const later = [
    ...EDITION,
    ...cells({ met: 31, 'not-met': 20 }, { edition: 2 }),
    ...workers('One', 17, 9, 2),
    ...workers('Two', 7, 6, 2),
    ...workers('Three or more', 3, 1, 2),
  ];

  test('leaves the groups as they were for who sees no cases: the two editions would show whose it is', () => {
    const read = readCircumstances(later, { ...by, audience: 'no-cases' });
    expect(read.edition).toBe(1);
    expect(bandsFor('no-cases', later)?.[0]).toEqual(['One', 'percent', '16 of 25']);
  });

  test('is read at once by who sees cases', () => {
    expect(readCircumstances(later, { ...by, audience: 'cases' }).edition).toBe(2);
    expect(bandsFor('cases', later)?.[0]).toEqual(['One', 'percent', '17 of 26']);
  });
});
