import { gradeChoices } from '#lib/domain/audits/grade-words.ts';
import { countIn, type TallyCount } from '#lib/domain/findings/tallies.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** How the returned audits were judged as a whole. Never a mean: grades have no distance. */
export type Judged = {
  /** Best first, every grade, the nought ones too. */
  grades: { grade: Grade; label: string; count: number }[];
  judged: number;
  goodOrBetter: number;
  /** Audits whose answers suggested a grade, and how many of them were judged otherwise. */
  suggested: number;
  departed: number;
};

/** How many audits were judged to be what, and how often the auditors departed from what their answers suggested. */
export function judgedIn(tallies: readonly TallyCount[]): Judged {
  const overall = (subject: string, option: string) => countIn(tallies, { kind: 'overall', subject, option });
  const grades = gradeChoices().map(({ value, label }) => ({
    grade: value,
    label,
    count: overall('grade', value),
  }));
  const departed = overall('suggestion', 'departed');
  return {
    grades,
    judged: grades.reduce((total, { count }) => total + count, 0),
    goodOrBetter: overall('grade', 'outstanding') + overall('grade', 'good'),
    suggested: departed + overall('suggestion', 'followed'),
    departed,
  };
}
