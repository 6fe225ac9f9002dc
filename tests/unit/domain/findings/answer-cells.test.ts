import { expect, test } from 'vitest';
import { foundCells, markCells, NOT_SAFE_CELL, safetyCells } from '#lib/domain/findings/answer-cells.ts';
import { ANSWER_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { aCountedAnswer } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const ALERT = { outcomes: ['not-met', 'not-evidenced'], level: 'red', note: null } as const;
const toolOf = (
  alert: typeof ALERT | { level: 'amber'; outcomes: typeof ALERT.outcomes; note: null } | null,
) => aTool({ sections: [aSection({ questions: [aQuestion({ id: 'seen', alert })] })] });

test('the place of evidence is counted beside whether it was the place expected', () => {
  const answer = aCountedAnswer({ expectedPlace: 'elsewhere-on-system', foundIn: 'case-notes' });
  expect(foundCells('seen', answer)).toEqual([
    { kind: 'found', subject: 'seen', option: 'elsewhere-on-system' },
    { kind: 'place', subject: 'seen', option: 'case-notes' },
  ]);
});

test('a question nobody answered was found nowhere and is marked as nothing', () => {
  expect(foundCells('seen', undefined)).toEqual([]);
  expect(markCells('seen', undefined)).toEqual([]);
});

test.each(ANSWER_OUTCOMES)(
  'an answer “%s” makes an audit not safe only where the tool treats it as red',
  (outcome) => {
    const answers = new Map([['seen', aCountedAnswer({ outcome })]]);
    const isRed = outcome === 'not-met' || outcome === 'not-evidenced';
    expect(safetyCells(toolOf(ALERT), answers)).toEqual(isRed ? [NOT_SAFE_CELL] : []);
    expect(safetyCells(toolOf({ ...ALERT, level: 'amber' }), answers)).toEqual([]);
    expect(safetyCells(toolOf(null), answers)).toEqual([]);
  },
);

test('an audit with two red answers is one audit that is not safe, and a blank answer none', () => {
  const tool = aTool({
    sections: [aSection({ questions: ['seen', 'heard'].map((id) => aQuestion({ id, alert: ALERT })) })],
  });
  const red = aCountedAnswer({ outcome: 'not-met' });
  expect(
    safetyCells(
      tool,
      new Map([
        ['seen', red],
        ['heard', red],
      ]),
    ),
  ).toEqual([NOT_SAFE_CELL]);
  expect(safetyCells(tool, new Map())).toEqual([]);
});
