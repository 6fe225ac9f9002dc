import { describe, expect, test } from 'vitest';
import { citedStandards, keyAreaWords, levelWords, samplingWords } from '#lib/domain/tools/tool-words.ts';
import { aQuestion, aSection, aTool, aToolAsking } from '#tests/support/tool-builders.ts';

const asking = aToolAsking([aQuestion({ id: 'a', number: '1.1' }), aQuestion({ id: 'b', number: '1.2' })]);

describe('a key area', () => {
  test('of one question rests on it', () => {
    const area = { id: 'x', label: 'X', rule: 'single', questions: ['b'] } as const;
    expect(keyAreaWords(area, asking)).toBe('Question 1.2');
  });

  test('of several rests on all that apply', () => {
    const area = { id: 'x', label: 'X', rule: 'all-of', questions: ['a', 'b'] } as const;
    expect(keyAreaWords(area, asking)).toBe('Questions 1.1 and 1.2: every one that applies must be met');
  });
});

test('how cases are drawn leaves out what is not said', () => {
  expect(samplingWords(aTool())).toEqual(['Random; usually 29 in a cycle']);
});

test('how cases are drawn says all that is', () => {
  const sampling = {
    method: 'stratified random by team',
    defaultSize: 24,
    minimumPerStratum: 3,
    exclude: ['audited in the last 6 months', 'own team'],
    secondAuditor: '20% of cases',
    extra: '10 concerns',
  };
  expect(samplingWords(aTool({ sampling }))).toEqual([
    'Stratified random by team; usually 24 in a cycle',
    'At least 3 from each group',
    'Left out: audited in the last 6 months; own team',
    'Second auditor: 20% of cases',
    'Beside the sample: 10 concerns',
  ]);
});

test('a level of concern says what to do and by when', () => {
  const levels = aTool().vocabulary.alertLevels.filter(({ level }) => level === 'amber');
  expect(levels.map(levelWords)).toEqual([
    [
      'First: tell the manager',
      'Acknowledged within 1 working day',
      'A written plan within 5 working days',
      'Goes up to: service manager',
    ],
  ]);
});

describe('the standards of a tool', () => {
  test('are those its questions rest on', () => {
    const standards = [{ code: 'WT2023', title: 'Working Together', detail: null }];
    const tool = aTool({ sections: [aSection({ questions: [aQuestion({ standards })] })] });
    expect(citedStandards(tool).map(({ code }) => code)).toEqual(['WT2023']);
  });

  test('leave out those nobody rests on', () => {
    expect(citedStandards(aTool())).toEqual([]);
  });
});
