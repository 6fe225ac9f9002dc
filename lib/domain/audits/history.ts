import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { minutesWords, placeWords } from '#lib/domain/answers/found-words.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { isAutomatic } from '#lib/domain/audits/agree-same.ts';
import { placedQuestions } from '#lib/domain/audits/find-question.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { TRAIL_ACTIONS, type TrailAction } from '#lib/domain/trail/actions.ts';

/** One change of an answer, or one step of the whole audit, as it was kept. */
export type HistoryEntry = {
  id: string;
  at: Date;
  by: string | null;
  /** Null where the whole audit moved. */
  questionId: string | null;
  /** Given while judging alone, to one's own response. */
  isAlone: boolean;
  before: Answer | null;
  after: Answer | null;
  action: TrailAction | null;
  detail: string;
};

/** A line of the history to read; `from` and `to` are empty where the whole audit moved. */
export type HistoryLine = {
  id: string;
  at: Date;
  by: string;
  what: string;
  from: string;
  to: string;
  detail: string;
};

const REMARKS = [
  { name: 'reason', was: (answer: Answer) => answer.reason },
  { name: 'note', was: (answer: Answer) => answer.note },
  { name: 'pointer', was: (answer: Answer) => answer.pointer },
  { name: 'mark', was: (answer: Answer) => `${answer.exemplar || ''}${answer.quickWin ?? ''}` },
  { name: 'view of the family', was: ({ voice }: Answer) => (voice ? Object.values(voice).join() : '') },
] as const;

/** What changed beside the answer itself, in words and without repeating any: "note and pointer changed". */
function remarksChanged(before: Answer | null, after: Answer): string {
  const changed = REMARKS.filter(({ was }) => was(before ?? NO_ANSWER) !== was(after)).map(
    ({ name }) => name,
  );
  return changed.length === 0 ? '' : `${changed.join(' and ')} ${before ? 'changed' : 'given'}`;
}

/** Where it was found and how long it took, where either changed. */
function findingChanged(before: Answer | null, after: Answer, { vocabulary }: ToolDefinition): string[] {
  const said = (answer: Answer) => [
    `found in: ${placeWords(answer, vocabulary.places) ?? 'not said'}`,
    `time looking: ${minutesWords(answer.minutes) ?? 'not said'}`,
  ];
  const was = said(before ?? NO_ANSWER);
  return said(after).filter((words) => !was.includes(words));
}

/** How the change came about, where it was not the pair's together. */
function wayOf({ id, isAlone }: HistoryEntry): string {
  if (isAlone) return 'judging alone';
  return isAutomatic(id) ? 'both had judged so' : '';
}

/** An entry as a line to read, in the words of the tool the audit follows. */
export function historyLine(tool: ToolDefinition, entry: HistoryEntry): HistoryLine {
  const { id, at, questionId, before, after, action, detail } = entry;
  const by = entry.by ?? 'The service';
  if (action !== null || after === null)
    return { id, at, by, what: action ? TRAIL_ACTIONS[action] : '', from: '', to: '', detail };
  const placed = placedQuestions(sectionsOf(tool)).find(({ question }) => question.id === questionId);
  if (!placed) return { id, at, by, what: questionId ?? '', from: '', to: '', detail };
  const { question } = placed;
  return {
    id,
    at,
    by,
    what: `${question.number} ${question.text}`,
    from: answerInWords(question, before),
    to: answerInWords(question, after),
    detail: [wayOf(entry), remarksChanged(before, after), ...findingChanged(before, after, tool)]
      .filter((words) => words !== '')
      .join('; '),
  };
}
