import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import { readTools } from '#prisma/read-tools.ts';

const STARTER_TOOLS = join(import.meta.dirname, '../../../prisma/tools');

describe('the starter library', () => {
  const tools = readTools();

  test('has eight tools in order', () => {
    expect(tools.map(({ id }) => id)).toEqual([
      'child-protection',
      'cared-for-post-16',
      'supervision-files',
      'core-groups-and-plans',
      'assessments',
      'early-help',
      'adult-safeguarding-s42',
      'complaints-handling',
    ]);
  });

  test.each([
    ['child-protection', 21, 4, 8],
    ['cared-for-post-16', 20, 4, 8],
    ['supervision-files', 17, 3, 5],
    ['core-groups-and-plans', 18, 4, 6],
    ['assessments', 18, 4, 6],
    ['early-help', 18, 4, 6],
    ['adult-safeguarding-s42', 22, 4, 7],
    ['complaints-handling', 19, 4, 5],
  ])('%s asks %i questions in %i sections and has %i key areas', (id, questions, sections, keyAreas) => {
    const tool = tools.find((known) => known.id === id);
    expect(tool && scoredQuestions(tool)).toHaveLength(questions);
    expect(tool?.sections).toHaveLength(sections);
    expect(tool?.keyAreas).toHaveLength(keyAreas);
    expect(tool?.context.questions).toHaveLength(8);
    expect(tool?.closing.questions).toHaveLength(6);
  });

  test.each([
    ['child-protection', 'cp-review-conferences', ['First review: 3 months', 'Later reviews: 6 months']],
    ['cared-for-post-16', 'pc-visits', ['Cared for: 6 weeks', 'Care leaver: 2 months']],
    [
      'supervision-files',
      'sf-frequency',
      ['1 month', 'Newly qualified first 6 weeks: 1 week', 'Newly qualified to 6 months: 2 weeks'],
    ],
  ])('in %s, %s offers each of its time limits', (toolId, questionId, labels) => {
    const questions = tools.filter(({ id }) => id === toolId).flatMap(scoredQuestions);
    const question = questions.find(({ id }) => id === questionId);
    expect(question?.dateRule?.limits.map(({ label }) => label)).toEqual(labels);
  });
});

describe('a folder of tools with mistakes in it', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tools-'));
    cpSync(STARTER_TOOLS, folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function misspell(file: string, from: string, to: string) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }

  test('is refused with every mistake of every file', () => {
    misspell('01-child-protection.yaml', 'themes: [drift-and-delay]', 'themes: [drift]');
    misspell('06-early-help.yaml', 'questions: [eh-consent]', 'questions: [eh-agreed]');
    expect(() => readTools(folder)).toThrow(
      [
        'The tools cannot be used:',
        '01-child-protection.yaml: cp-strategy-to-conference: Question 1.2 names the theme “drift”, which is not known',
        '06-early-help.yaml: consent: Key area “Family agreed and knows what is shared” names “eh-agreed”, which is not a question',
      ].join('\n'),
    );
  });

  test('is refused when what all tools share cannot be read', () => {
    misspell('_common.yaml', 'places:', 'rooms:');
    expect(() => readTools(folder)).toThrow('_common.yaml: places:');
  });
});
