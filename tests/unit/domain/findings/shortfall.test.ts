import { expect, test } from 'vitest';
import { shortfallOf } from '#lib/domain/findings/shortfall.ts';
import { returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

test('a question behind two key areas falls short once', () => {
  const tool = aTool({
    keyAreas: [
      { id: 'seen', label: 'Seen', rule: 'single', questions: ['seen'] },
      { id: 'both', label: 'Both', rule: 'all-of', questions: ['seen', 'heard'] },
    ],
    sections: [aSection({ questions: [aQuestion({ id: 'seen' }), aQuestion({ id: 'heard' })] })],
  });
  const tallies = [
    returnedAudits(10),
    ...talliesOf('question', 'seen', { met: 4, partly: 1, 'not-met': 2, 'not-evidenced': 3 }),
    ...talliesOf('question', 'heard', { met: 9, 'not-evidenced': 1 }),
  ];
  expect(shortfallOf({ tool, tallies })).toEqual({
    'not-met': 2,
    partly: 1,
    'not-evidenced': 4,
    total: 7,
  });
});
