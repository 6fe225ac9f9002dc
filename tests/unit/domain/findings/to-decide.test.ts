import { expect, test } from 'vitest';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { describeTheme, type ThemeCycle } from '#lib/domain/findings/themes.ts';
import { listToDecide } from '#lib/domain/findings/to-decide.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { talliesOf } from '#tests/support/findings-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const cycle = (counts: Partial<OutcomeCounts>): ThemeCycle => ({
  ...{ cycleId: 'c1', name: 'March', editionOn: '2011-03-18', requested: 29, returned: 26, tool: aTool() },
  tallies: talliesOf('key-area', 'child-seen', counts),
});

type Ground = { now: Partial<OutcomeCounts>; before?: Partial<OutcomeCounts>; percent?: number };

const decide = ({ now, before, percent }: Ground) =>
  listToDecide([
    describeTheme(
      {
        slug: 'child-protection',
        latest: cycle(now),
        before: before ? cycle(before) : null,
        expectations: percent
          ? {
              'child-seen': {
                percent,
                agreedOn: '2011-02-14',
                agreedBy: 'Senior management team',
                reason: '',
              },
            }
          : {},
      },
      DEFAULT_FIGURE_RULE,
    ),
  ]);

test('what is wholly below its expectation has to be decided, once even where it fell as well', () => {
  const found = decide({ now: { met: 9, 'not-met': 16 }, before: { met: 22, 'not-met': 3 }, percent: 80 });
  expect(found).toEqual([
    {
      kind: 'below',
      cycleId: 'c1',
      theme: 'Child protection',
      keyArea: 'child-seen',
      label: 'Child seen',
      words: '36% (9 of 25), where at least 80% is expected.',
    },
  ]);
});

test('what fell has to be decided where nothing is expected', () => {
  const found = decide({ now: { met: 9, 'not-met': 16 }, before: { met: 22, 'not-met': 3 } });
  expect(found).toMatchObject([{ kind: 'fell', words: expect.stringMatching(/^Fell: −52 points/) }]);
});

test('what cannot be ascertained has to be decided', () => {
  const found = decide({ now: { met: 6, 'not-met': 5, unanswered: 15 } });
  expect(found).toMatchObject([{ kind: 'unread', words: 'Cannot be ascertained: answered in 11 of 26.' }]);
});

test.each<[string, Ground]>([
  ['is not clearly below', { now: { met: 18, 'not-met': 7 }, percent: 80 }],
  ['did not fall for certain', { now: { met: 15, 'not-met': 10 }, before: { met: 16, 'not-met': 9 } }],
  ['improved', { now: { met: 22, 'not-met': 3 }, before: { met: 9, 'not-met': 16 } }],
  ['applies to nobody', { now: { na: 26 } }],
])('what %s waits for no decision', (_, ground) => {
  expect(decide(ground)).toEqual([]);
});
