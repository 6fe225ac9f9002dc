import { expect, test } from 'vitest';
import { chosenWords, questionsChosen, wordsFilterSchema } from '#lib/domain/words/words-filter.ts';
import { aTool } from '#tests/support/tool-builders.ts';

test('an address narrows words by what it names, and by nothing where it is nonsense', () => {
  const named = { area: 'child-seen', source: 'voice', outcome: 'not-met', state: 'released', page: '2' };
  expect(wordsFilterSchema.parse(named)).toEqual({ ...named, page: 2 });
  const nonsense = { area: '', source: 'rumour', outcome: ['met', 'na'], state: 'lost', page: '-1' };
  expect(wordsFilterSchema.parse(nonsense)).toEqual({ page: 1 });
});

test('the next page keeps what was chosen', () => {
  expect(chosenWords({ source: 'voice', page: 3 })).toEqual({ source: 'voice' });
});

test('a key area stands for its questions; one the tool does not have stands for none', () => {
  expect(questionsChosen(aTool(), {})).toBeNull();
  expect(questionsChosen(aTool(), { area: 'child-seen' })).toEqual(['seen']);
  expect(questionsChosen(aTool(), { area: 'elsewhere' })).toEqual([]);
});
