import { expect, test } from 'vitest';
import { NOT_SAFE_CELL } from '#lib/domain/findings/answer-cells.ts';
import {
  concernsAbout,
  notSafeAnswers,
  notSafeInWords,
  safetyFigure,
  safetyHeadline,
  safetyInWords,
} from '#lib/domain/findings/safety.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';
import { returnedAudits } from '#tests/support/findings-builders.ts';
import { aQuestion, aTool } from '#tests/support/tool-builders.ts';

const figure = (notSafe: number, returned: number, audience: 'cases' | 'no-cases' = 'cases') =>
  safetyFigure([{ ...NOT_SAFE_CELL, count: notSafe }, returnedAudits(returned)], DEFAULT_FIGURE_RULE, {
    audience,
    hideUpTo: 5,
  });

test.each([
  {
    notSafe: 3,
    returned: 26,
    words: '12% (3 of 26)',
    headline: '3 audits of 26 found somebody who was not safe',
  },
  { notSafe: 1, returned: 4, words: '1 of 4', headline: '1 audit of 4 found somebody who was not safe' },
  { notSafe: 0, returned: 26, words: '0% (0 of 26)', headline: 'No audit found anybody who was not safe' },
  { notSafe: 0, returned: 0, words: 'No data', headline: 'No audit has been returned yet' },
])('who may open audits reads “$words”', ({ notSafe, returned, words, headline }) => {
  const found = figure(notSafe, returned);
  expect(safetyInWords(found)).toBe(words);
  expect(safetyHeadline(found)).toBe(headline);
});

test.each([
  {
    notSafe: 3,
    returned: 26,
    words: '1 to 5 of 26',
    headline: 'A few audits found somebody who was not safe',
  },
  {
    notSafe: 23,
    returned: 26,
    words: '21 to 25 of 26',
    headline: 'Nearly every audit found somebody who was not safe',
  },
  {
    notSafe: 8,
    returned: 26,
    words: '31% (8 of 26)',
    headline: '8 audits of 26 found somebody who was not safe',
  },
  { notSafe: 0, returned: 26, words: '0% (0 of 26)', headline: 'No audit found anybody who was not safe' },
])('a leader reads “$words”', ({ notSafe, returned, words, headline }) => {
  const found = figure(notSafe, returned, 'no-cases');
  expect(safetyInWords(found)).toBe(words);
  expect(safetyHeadline(found)).toBe(headline);
});

test('only answers that the tool treats as red count', () => {
  const red = { outcomes: ['not-met', 'not-evidenced'], level: 'red', note: null } as const;
  const questions = [
    aQuestion({ id: 'seen', alert: red }),
    aQuestion({ id: 'plan', alert: { ...red, level: 'amber' } }),
    aQuestion({ id: 'views' }),
  ];
  const tool = aTool();
  const [section] = tool.sections;
  if (!section) expect.fail('no section');
  const answers = notSafeAnswers({ ...tool, sections: [{ ...section, questions }] });
  expect(answers).toEqual([
    { questionId: 'seen', outcome: 'not-met' },
    { questionId: 'seen', outcome: 'not-evidenced' },
  ]);
  expect(answers.map(notSafeInWords)).toEqual(['No', 'Nothing found']);
});

test('an answer is answered by the concerns at its question and those about the whole audit', () => {
  const concern = (number: number, questionId: string | null) => ({
    ...{ id: `c${number}`, number, questionId },
    level: 'red' as const,
  });
  const audit = {
    ...{ id: 'a', code: 'CP-07', selection: 'random' as const, answers: [] },
    concerns: [concern(1, 'seen'), concern(2, null), concern(3, 'plan')],
  };
  const about = concernsAbout(audit, { questionId: 'seen', outcome: 'not-met' });
  expect(about.map(({ number }) => number)).toEqual([1, 2]);
});
