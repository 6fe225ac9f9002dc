import { describe, expect, test } from 'vitest';
import { checkTool } from '#lib/domain/tools/check-tool.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const faultsOf = (overrides: Parameters<typeof aTool>[0]) =>
  checkTool(aTool(overrides)).map(({ message }) => message);

describe('a tool before it is published', () => {
  test('is sound when every rule is kept', () => {
    expect(checkTool(aTool())).toEqual([]);
  });

  test('cannot ask two questions by one name, even in different sections', () => {
    const sections = [aSection(), aSection({ id: 'plan', questions: [aQuestion()] })];
    expect(checkTool(aTool({ sections }))).toEqual([
      { field: 'seen', message: 'Two questions are called “seen”' },
    ]);
  });

  test('cannot have two sections or two key areas of one name', () => {
    const [area] = aTool().keyAreas;
    const keyAreas = area ? [area, area] : [];
    expect(faultsOf({ keyAreas })).toEqual(['Two key areas are called “child-seen”']);
    const sections = [aSection(), aSection({ questions: [aQuestion({ id: 'other' })] })];
    expect(faultsOf({ sections })).toEqual(['Two sections are called “assessment”']);
  });

  test('has questions in every section', () => {
    const sections = [aSection(), aSection({ id: 'plan', title: 'Plan', questions: [] })];
    expect(faultsOf({ sections })).toEqual(['Section “Plan” has no questions']);
  });

  test('names only its own sections as critical', () => {
    const grading = { ...aTool().grading, criticalSections: ['safety'] };
    expect(faultsOf({ grading })).toEqual(['Critical section “safety” is not a section of this tool']);
  });

  test('says the same about a critical section in both places', () => {
    expect(faultsOf({ sections: [aSection({ critical: true })] })).toEqual([
      'Section “Assessment” is critical in one place and not in the other',
    ]);
  });

  test('is told every problem at once', () => {
    expect(faultsOf({ sections: [aSection({ questions: [] })] })).toEqual([
      'Section “Assessment” has no questions',
      'Key area “Child seen” names “seen”, which is not a question',
    ]);
  });
});
