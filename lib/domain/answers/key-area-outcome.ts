import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { KeyArea } from '#lib/domain/tools/tool.ts';

/** The outcomes of one audit, by question id; a question that is absent is unanswered. */
export type OutcomesByQuestion = ReadonlyMap<string, AnswerOutcome>;

/** Parts that do not apply are skipped; one failed part fails the whole; a part left blank, none failed, leaves it unanswered. */
function allOf(parts: readonly AnswerOutcome[]): AnswerOutcome {
  const applying = parts.filter((outcome) => outcome !== 'na');
  if (applying.length === 0) return 'na';
  if (applying.some((outcome) => outcome !== 'met' && outcome !== 'unanswered')) return 'not-met';
  return applying.includes('unanswered') ? 'unanswered' : 'met';
}

/** What one audit says about a key area: a single question's own outcome, or all its questions joined. */
export function keyAreaOutcome({ rule, questions }: KeyArea, outcomes: OutcomesByQuestion): AnswerOutcome {
  const parts = questions.map((id) => outcomes.get(id) ?? 'unanswered');
  return rule === 'all-of' ? allOf(parts) : (parts[0] ?? 'unanswered');
}
