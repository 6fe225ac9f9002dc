import { QUICK_WIN_CAUSE_NAMES, QUICK_WIN_CAUSES, type QuickWinCause } from '#lib/domain/answers/marks.ts';
import { MARKED } from '#lib/domain/findings/answer-cells.ts';
import { countIn, type TallyCount } from '#lib/domain/findings/tallies.ts';
import type { TallyKind } from '#lib/domain/findings/tally-cells.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** How many quick wins have one cause. */
export type CauseCount = { cause: QuickWinCause; label: string; count: number };

/** What auditors marked in the answers to some questions, and what the family says beside the file. */
export type Marked = {
  exemplars: number;
  quickWins: number;
  /** The most frequent first; those that nothing has are left out. */
  causes: CauseCount[];
  voice: { asked: number; differs: number };
};

/** One key area with what was marked in it. */
export type AreaMarks = Marked & { id: string; label: string };

/** The last line, of the questions that no key area rests on. */
const OTHER = { id: 'other', label: 'Other questions' } as const;

/** What was marked in the answers to these questions. */
export function markedIn(tallies: readonly TallyCount[], questions: readonly string[]): Marked {
  const sum = (kind: TallyKind, option: string) =>
    questions.reduce((total, subject) => total + countIn(tallies, { kind, subject, option }), 0);
  const causes = QUICK_WIN_CAUSE_NAMES.map((cause) => ({
    cause,
    label: QUICK_WIN_CAUSES[cause].label,
    count: sum('quick-win', cause),
  }));
  const differs = sum('voice', 'differs');
  return {
    exemplars: sum('exemplar', MARKED),
    quickWins: causes.reduce((total, { count }) => total + count, 0),
    causes: causes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    voice: { asked: sum('voice', 'same') + differs, differs },
  };
}

/** What was marked, key area by key area in report order, then in all other questions. */
export function marksByArea(tool: ToolDefinition, tallies: readonly TallyCount[]): AreaMarks[] {
  const inAreas = new Set(tool.keyAreas.flatMap(({ questions }) => questions));
  const others = scoredQuestions(tool).flatMap(({ id }) => (inAreas.has(id) ? [] : [id]));
  return [...tool.keyAreas, { ...OTHER, questions: others }].map(({ id, label, questions }) => ({
    id,
    label,
    ...markedIn(tallies, questions),
  }));
}
