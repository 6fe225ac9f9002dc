import { expect, test } from 'vitest';
import { CHANGED_QUESTION } from '#lib/domain/findings/change.ts';
import { describeTheme, type ThemeCycle, type ThemeRecord } from '#lib/domain/findings/themes.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { talliesOf } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const cycle = (name: string, met: number, overrides: Partial<ThemeCycle> = {}): ThemeCycle => ({
  ...{ cycleId: name, name, editionOn: '2010-12-22', requested: 29, returned: 26, tool: aTool() },
  tallies: talliesOf('key-area', 'child-seen', { met, 'not-met': 25 - met }),
  ...overrides,
});

const EXPECTED = {
  'child-seen': { percent: 80, agreedOn: '2011-02-14', agreedBy: 'Senior management team', reason: '' },
};

const theme = (overrides: Partial<ThemeRecord> = {}) =>
  describeTheme(
    {
      ...{ slug: 'child-protection', latest: cycle('March', 9), before: cycle('December', 22) },
      expectations: EXPECTED,
      ...overrides,
    },
    DEFAULT_FIGURE_RULE,
  );

test('a theme stands as its latest cycle has it, with what is expected and what changed', () => {
  const { latest, before, headline, areas } = theme();
  expect([latest.name, before?.name, headline]).toEqual([
    'March',
    'December',
    'Evidence was found in about a third of the files',
  ]);
  expect(areas).toMatchObject([
    {
      figure: { percent: { text: '36%' }, share: { met: 9, base: 25 } },
      expectation: { percent: 80 },
      standing: 'below',
      change: { test: { verdict: 'fell' } },
    },
  ]);
});

test('nothing is called a change before there are two cycles', () => {
  expect(theme({ before: null })).toMatchObject({ before: null, change: null, areas: [{ change: null }] });
});

test('without an expectation there is no standing', () => {
  expect(theme({ expectations: {} }).areas).toMatchObject([{ expectation: null, standing: null }]);
});

test('a question that was changed in between is not compared', () => {
  const tool = aTool({
    sections: [aSection({ questions: [aQuestion({ text: 'Did somebody see the child?' })] })],
  });
  const { areas } = theme({ before: cycle('December', 22, { tool }) });
  expect(areas).toMatchObject([{ change: { test: null, why: CHANGED_QUESTION } }]);
});
