import { describe, expect, test } from 'vitest';
import { type BaselineRecord, describeChangeSince } from '#lib/domain/findings/change-view.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { Pairing } from '#lib/domain/findings/pairings.ts';
import { aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tallies = (met: number) => [
  returnedAudits(25),
  ...talliesOf('key-area', 'child-seen', { met, 'not-met': 25 - met }),
];
const NOW = aRecord({ tallies: tallies(18) });
const cycle = (some: Partial<FindingsRecord> = {}, pairings: Pairing[] = []): BaselineRecord => ({
  kind: 'cycle',
  findings: aRecord({ tallies: tallies(12), ...some }),
  pairings,
});
const seenWith = (commonKey: string, frame = 'all children on a plan') =>
  aTool({ frame, sections: [aSection({ questions: [aQuestion({ commonKey, text: `Seen, ${frame}?` })] })] });

test('two cycles stand beside each other with what chance alone would do', () => {
  expect(describeChangeSince(cycle(), NOW, 'question')).toMatchObject({
    headline: 'No change is certain; 1 key area may have improved',
    returned: { before: 25, now: 25 },
    unlike: null,
    byIdeaToo: false,
    reAudited: [],
    cautions: [expect.stringContaining('Even if nothing had changed')],
  });
});

describe('a caution stands above', () => {
  const cautionsOf = (before: BaselineRecord, now: FindingsRecord) =>
    describeChangeSince(before, now, 'question').cautions.join(' ');

  test('figures that still move', () => {
    expect(cautionsOf(cycle(), { ...NOW, edition: null })).toContain('provisional');
    expect(cautionsOf(cycle(), NOW)).not.toContain('provisional');
  });

  test('cases of which most were audited both times', () => {
    const of = (metMet: number) =>
      cycle({}, [{ keyArea: 'child-seen', metMet, metNot: 0, notMet: 0, notNot: 0 }]);
    expect(cautionsOf(of(20), NOW)).toContain('audited both times');
    expect(cautionsOf(of(3), NOW)).not.toContain('audited both times');
  });

  test('figures that were copied from paper', () => {
    const report = {
      id: 'p',
      toolSlug: 'child-protection',
      name: 'Report',
      reportedOn: '2009-03-31',
      returned: 26,
    };
    const figures = [{ keyArea: 'child-seen', tenths: 480, decimals: 0, met: 12, base: 25 }];
    const view = describeChangeSince({ kind: 'paper', report: { ...report, figures } }, NOW, 'question');
    expect(view.cautions[0]).toContain('copied from a printed report');
    expect(view).toMatchObject({ returned: { before: 26, now: 25 }, change: { tested: 1 } });
  });
});

describe('cycles of other cases', () => {
  const before = cycle({ tool: seenWith('person-seen', 'all early help plans') });
  const now = { ...NOW, tool: seenWith('person-seen') };

  test('are not compared, but may be by the ideas they have in common', () => {
    expect(describeChangeSince(before, now, 'question')).toMatchObject({
      headline: 'These two cannot be compared',
      unlike: { because: 'population' },
      byIdeaToo: true,
      change: { areas: [], tested: 0 },
      cautions: [],
    });
  });

  test('are compared by their ideas with a warning, once that is asked for', () => {
    const view = describeChangeSince(before, now, 'idea');
    expect(view).toMatchObject({ unlike: null, byIdeaToo: false, change: { tested: 1 } });
    expect(view.cautions[0]).toContain('ask the same idea, not the same question');
  });
});

test('cases picked by hand are never compared, whatever is asked for', () => {
  const picked = cycle({ tallies: [], targeted: [returnedAudits(9)] });
  for (const by of ['question', 'idea'] as const)
    expect(describeChangeSince(picked, NOW, by)).toMatchObject({
      unlike: { because: 'picked' },
      byIdeaToo: false,
    });
});

test('what became of the same cases stands beside the samples', () => {
  const pairing = { keyArea: 'child-seen', metMet: 3, metNot: 0, notMet: 1, notNot: 2 };
  expect(describeChangeSince(cycle({}, [pairing]), NOW, 'question').reAudited).toMatchObject([
    { label: 'Child seen', cases: 6 },
  ]);
});
