import { expect, test } from 'vitest';
import { markedIn, marksByArea } from '#lib/domain/findings/marked.ts';
import type { TallyCount } from '#lib/domain/findings/tallies.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const cell = (kind: TallyCount['kind'], subject: string, option: string, count: number): TallyCount => ({
  kind,
  subject,
  option,
  count,
});

const tallies = [
  cell('exemplar', 'seen', 'marked', 3),
  cell('exemplar', 'heard', 'marked', 1),
  cell('quick-win', 'seen', 'forgotten', 1),
  cell('quick-win', 'heard', 'system', 4),
  cell('quick-win', 'apart', 'skill', 2),
  cell('voice', 'seen', 'same', 4),
  cell('voice', 'seen', 'differs', 2),
];

test('exemplars, quick wins and views of several questions add up, the commonest cause first', () => {
  expect(markedIn(tallies, ['seen', 'heard'])).toEqual({
    exemplars: 4,
    quickWins: 5,
    causes: [
      { cause: 'system', label: 'The system stood in the way', count: 4 },
      { cause: 'forgotten', label: 'It was forgotten', count: 1 },
    ],
    voice: { asked: 6, differs: 2 },
  });
});

test('where nothing is marked, nothing is counted', () => {
  expect(markedIn(tallies, ['elsewhere'])).toEqual({
    exemplars: 0,
    quickWins: 0,
    causes: [],
    voice: { asked: 0, differs: 0 },
  });
});

test('each key area has its own, and questions outside all of them come last', () => {
  const questions = ['seen', 'heard', 'apart'].map((id) => aQuestion({ id }));
  const tool = aTool({
    sections: [aSection({ questions })],
    keyAreas: [
      { id: 'seen-and-heard', label: 'Seen and heard', rule: 'all-of', questions: ['seen', 'heard'] },
    ],
  });
  expect(marksByArea(tool, tallies).map(({ label, quickWins }) => [label, quickWins])).toEqual([
    ['Seen and heard', 5],
    ['Other questions', 2],
  ]);
});
