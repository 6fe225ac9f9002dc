import { describe, expect, test } from 'vitest';
import { CHANGED_QUESTION, NEW_AREA } from '#lib/domain/findings/change.ts';
import { changeBetween, hasSameIdeas } from '#lib/domain/findings/cycle-change.ts';
import { aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tallies = (met: number, keyArea = 'child-seen') => [
  returnedAudits(25),
  ...talliesOf('key-area', keyArea, { met, 'not-met': 25 - met }),
];
const BEFORE = aRecord({ tallies: tallies(12) });
const NOW = aRecord({ tallies: tallies(18) });
const asking = (text: string) =>
  aTool({
    version: '1.1.0',
    sections: [aSection({ questions: [aQuestion({ text, commonKey: 'person-seen' })] })],
  });

describe('by question', () => {
  test('the same key area is tested', () => {
    const { areas } = changeBetween(BEFORE, NOW, 'question');
    expect(areas).toMatchObject([
      { label: 'Child seen', before: { words: '48% (12 of 25)' }, now: { words: '72% (18 of 25)' } },
    ]);
    expect(areas[0]?.test?.verdict).toBe('may-have-improved');
  });

  test('a key area whose question was changed shows both figures and is not tested', () => {
    const reworded = aRecord({ tallies: tallies(18), tool: asking('Was the child seen alone?') });
    const { areas, tested } = changeBetween(BEFORE, reworded, 'question');
    expect(tested).toBe(0);
    expect(areas[0]).toMatchObject({ before: { words: '48% (12 of 25)' }, why: CHANGED_QUESTION });
  });

  test('a key area that was not there before is new', () => {
    const before = aRecord({ tool: aTool({ keyAreas: [] }) });
    expect(changeBetween(before, NOW, 'question').areas[0]).toMatchObject({ before: null, why: NEW_AREA });
  });
});

describe('by idea', () => {
  const OTHER = aTool({
    id: 'early-help',
    keyAreas: [{ id: 'met', label: 'Child met', rule: 'single', questions: ['met'] }],
    sections: [aSection({ questions: [aQuestion({ id: 'met', commonKey: 'person-seen' })] })],
  });

  test('key areas of two tools that ask the same idea are tested', () => {
    const before = aRecord({ tool: OTHER, tallies: tallies(12, 'met') });
    const now = aRecord({ tool: asking('Was the child seen alone?'), tallies: tallies(18) });
    expect(changeBetween(before, now, 'idea').areas[0]?.test?.verdict).toBe('may-have-improved');
    expect(hasSameIdeas(before.tool, now.tool)).toBe(true);
  });

  test('those without one are left out', () => {
    expect(changeBetween(BEFORE, NOW, 'idea').areas).toEqual([]);
    expect(hasSameIdeas(OTHER, aTool())).toBe(false);
  });
});
