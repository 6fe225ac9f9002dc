import type { CountedAnswer, CountedAnswers, TallyCell } from '#lib/domain/findings/tally-cells.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The option of a `found` cell where the auditor did not say where the evidence was. */
export const NOT_SAID = 'not-said';

/** The cells of where the evidence of one answer was found: as it was expected or not, and in which place. */
export function foundCells(subject: string, answer: CountedAnswer | undefined): TallyCell[] {
  if (!answer) return [];
  const { outcome, expectedPlace, foundIn } = answer;
  const asked = outcome === 'met' || outcome === 'partly';
  return [
    ...(asked || expectedPlace
      ? [{ kind: 'found', subject, option: expectedPlace ?? NOT_SAID } as const]
      : []),
    ...(foundIn ? [{ kind: 'place', subject, option: foundIn } as const] : []),
  ];
}

/** The one cell of an audit whose answers the tool treats as red: somebody was not safe when the file was read. */
export const NOT_SAFE_CELL = {
  kind: 'safety',
  subject: 'audit',
  option: 'not-safe',
} as const satisfies TallyCell;

/** The cell of an audit that found somebody not safe; none of any other. */
export function safetyCells(tool: ToolDefinition, answers: CountedAnswers): TallyCell[] {
  const isRed = ({ id, alert }: Question) => {
    const outcome = answers.get(id)?.outcome;
    return alert?.level === 'red' && outcome !== undefined && alert.outcomes.includes(outcome);
  };
  return scoredQuestions(tool).some(isRed) ? [NOT_SAFE_CELL] : [];
}

/** The option of the one cell of an exemplar. */
export const MARKED = 'marked';

/** The cells of what one answer was marked as, and of what the family says. */
export function markCells(subject: string, answer: CountedAnswer | undefined): TallyCell[] {
  if (!answer) return [];
  const { exemplar, quickWin, voice } = answer;
  return [
    ...(exemplar ? [{ kind: 'exemplar', subject, option: MARKED } as const] : []),
    ...(quickWin ? [{ kind: 'quick-win', subject, option: quickWin } as const] : []),
    ...(voice ? [{ kind: 'voice', subject, option: voice } as const] : []),
  ];
}
