import { describe, expect, test } from 'vitest';
import { changeSincePaper, NOT_IN_REPORT, paperSide } from '#lib/domain/findings/paper-change.ts';
import type { PaperFigure } from '#lib/domain/findings/paper-figure.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const figure = (some: Partial<PaperFigure> = {}): PaperFigure => ({
  ...{ keyArea: 'child-seen', tenths: 480, decimals: 0, met: 12, base: 25 },
  ...some,
});
const UNKNOWN = { met: null, base: null };
const side = (some: Partial<PaperFigure>, returned = 26) =>
  paperSide(figure(some), returned, DEFAULT_FIGURE_RULE);

describe('a printed figure', () => {
  test('with its counts can be tested', () => {
    expect(side({})).toEqual({ words: '48% (12 of 25)', share: { met: 12, base: 25 }, why: null });
  });

  test('whose counts can only be one pair can be tested, and says so', () => {
    expect(side({ tenths: 577, decimals: 1, ...UNKNOWN })).toEqual({
      words: '57.7% (15 of 26, the only counts that print so)',
      share: { met: 15, base: 26 },
      why: null,
    });
  });

  test('whose counts can be several stands there untested, and says why', () => {
    expect(side(UNKNOWN)).toEqual({
      words: '48% (counts not given)',
      share: null,
      why: 'Not tested: the report does not give the counts behind 48%, and more than one pair of counts prints so',
    });
  });

  test('of too few audits is not tested', () => {
    expect(side({ tenths: 500, met: 4, base: 8 })).toMatchObject({
      share: null,
      why: 'Too few to compare: 4 of 8 in the report',
    });
  });
});

test('a cycle stands beside a report key area by key area', () => {
  const report = { name: 'Annual report', reportedOn: '2009-03-31', returned: 26, figures: [figure()] };
  const now = aRecord({
    tallies: [returnedAudits(25), ...talliesOf('key-area', 'child-seen', { met: 18, 'not-met': 7 })],
  });
  expect(changeSincePaper(report, now).areas[0]?.test?.verdict).toBe('may-have-improved');
  const silent = changeSincePaper({ ...report, figures: [] }, now);
  expect(silent).toMatchObject({ tested: 0, areas: [{ before: null, why: NOT_IN_REPORT }] });
});
