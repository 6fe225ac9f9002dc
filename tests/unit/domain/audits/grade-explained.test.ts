import { describe, expect, test } from 'vitest';
import { explainSuggestion, scoringWords } from '#lib/domain/audits/grade-explained.ts';
import type { SectionGrade } from '#lib/domain/audits/suggested-grade.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';
import { overallGrade } from '#lib/statistics/overall-grade.ts';

const section = (title: string, grade: Grade | null, critical = false): SectionGrade => ({
  id: title.toLowerCase(),
  title,
  grade,
  percent: null,
  critical,
});

const explained = (...sections: SectionGrade[]) => explainSuggestion(sections, overallGrade(sections));

describe('why a judgement is suggested', () => {
  test('says what the sections score', () => {
    expect(explained(section('Plan', 'outstanding'), section('Voice', 'good'))).toBe(
      'Outstanding: the sections you graded score 88%.',
    );
    expect(explained(section('Plan', 'good'), section('Voice', null))).toBe(
      'Good: the sections you graded score 75%.',
    );
  });

  test('names the critical section that holds the whole down', () => {
    expect(
      explained(
        section('Assessment', 'requires-improvement', true),
        section('Plan', 'outstanding'),
        section('Oversight', 'outstanding'),
      ),
    ).toBe(
      'Requires improvement: the sections you graded score 83%, which would be good, but “Assessment”, a critical section, requires improvement, and the whole can be no better.',
    );
  });

  test('names both where two hold it down', () => {
    const words = explained(
      section('Plan', 'inadequate', true),
      section('Voice', 'inadequate', true),
      section('Oversight', 'outstanding'),
    );
    expect(words).toContain('but “Plan” and “Voice”, critical sections, are inadequate');
  });

  test('says that nothing can be suggested where nothing is graded', () => {
    expect(explained(section('Plan', null))).toBe('Nothing is graded, so no judgement can be suggested.');
  });
});

test('how a score becomes a grade is said in full', () => {
  expect(scoringWords()).toContain(
    '4 for outstanding, 3 for good, 2 for requires improvement, 1 for inadequate',
  );
  expect(scoringWords()).toContain(
    '88% or more is outstanding, 63% or more is good, 39% or more is requires improvement, anything less is inadequate',
  );
});
